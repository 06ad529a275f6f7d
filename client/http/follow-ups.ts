import { Hono } from 'hono';
import { z } from 'zod';
import type { FollowUpCommand } from '../../workflows/rules/follow-up/follow-up.ts';
import { ORIGINS } from '../../workflows/rules/follow-up/matter.ts';
import { isCountywide, type Person } from '../../workflows/rules/plan.ts';
import { day } from '../intake/scalars.ts';
import { operationError } from '../operations/errors.ts';
import { evidenceOf } from '../operations/evidence.ts';
import { actOnFollowUp, openFollowUp } from '../operations/follow-up.ts';
import { type FollowUpView, followUps, followUpView } from '../views/follow-ups.ts';
import { matters } from '../views/matters.ts';
import { allowed, callerOf, readsAll, unitRead } from './caller.ts';
import type { HttpDeps } from './deps.ts';
import { fileHashes } from './evidence.ts';
import { idempotencyKey, parseBody } from './parse-body.ts';

const text = z.string().min(1).max(4000);
const id = z.string().regex(/^[A-Za-z0-9._-]{1,128}$/);
const unitId = z.string().min(1).max(64);

const actBody = z.discriminatedUnion('ask', [
  z.strictObject({ ask: z.literal('step'), step: id, fields: z.record(id, z.string().max(4000)), files: fileHashes }),
  z.strictObject({ ask: z.literal('send_back'), reason: text }),
  z.strictObject({ ask: z.literal('skip'), step: id, reason: text }),
  z.strictObject({ ask: z.literal('raise'), reason: text }),
  z.strictObject({ ask: z.literal('note'), text }),
  z.strictObject({ ask: z.literal('extend'), due: day, reason: text }),
  z.strictObject({ ask: z.literal('approve_extension'), extension: id }),
  z.strictObject({ ask: z.literal('reject_extension'), extension: id, reason: text }),
  z.strictObject({ ask: z.literal('reopen'), reason: text }),
  z.strictObject({ ask: z.literal('withdraw'), reason: text }),
]);

const openBody = z.strictObject({
  id,
  kind: z.enum([
    'problem',
    'help_request',
    'matter',
    'commendation',
    'public_criticism',
    'interview',
    'supervision_notice',
    'listed_supervision',
    'referral',
    'reward',
  ]),
  unit: unitId,
  title: z.string().min(1).max(200),
  due: day.nullable(),
  reason: text,
  helpers: z.array(unitId).default([]),
  common: z.boolean().default(false),
  urgent: text.optional(),
  origin: z
    .strictObject({
      kind: z.enum(ORIGINS),
      from: z.string().min(1).max(200),
      on: day,
      number: z.string().min(1).max(100).nullable(),
      wording: text,
    })
    .optional(),
  owner: z.string().min(1).max(128).optional(),
});

/** What is followed to its end: opened, seen, moved step by step by the office and the unit it is about. */
export function followUpsRoutes(deps: HttpDeps): Hono {
  const app = new Hono();
  const { operations } = deps;
  const { db } = operations;
  app.get('/:cycle/follow-ups', async (context) => {
    const { cycle } = context.req.param();
    const own = await unitRead(deps, context, cycle);
    return context.json(await followUps(db, cycle, own, context.req.query('all') === 'true'));
  });
  app.get('/:cycle/matters', async (context) => {
    const { cycle } = context.req.param();
    const unit = await unitRead(deps, context, cycle);
    const all = context.req.query('all') === 'true';
    return context.json(await matters(db, cycle, { unit, all }, await operations.businessNow()));
  });
  app.get('/:cycle/follow-ups/:id', async (context) => {
    const { cycle, id: of } = context.req.param();
    const caller = await callerOf(deps, context, cycle);
    const view = await followUpView(db, cycle, of);
    if (!view || !concerns(caller, view)) throw operationError('not_found', 'unknown_follow_up', of);
    return context.json(view);
  });
  app.post('/:cycle/follow-ups', async (context) => {
    const { cycle } = context.req.param();
    const { origin, ...rest } = await parseBody(context, openBody);
    const body = { ...rest, ...(origin ? { origin } : {}) };
    const act = body.kind === 'help_request' ? 'ask_help' : 'open_follow_up';
    const person = await allowed(deps, context, cycle, act, body.unit);
    const by = { actor: person.id, at: await operations.businessNow(), key: idempotencyKey(context) };
    return context.json({ id: body.id, number: await openFollowUp(operations, cycle, body, by) }, 201);
  });
  app.post('/:cycle/follow-ups/:id/requests', async (context) => {
    const { cycle, id: of } = context.req.param();
    const body = await parseBody(context, actBody);
    const view = await followUpView(db, cycle, of);
    if (!view) throw operationError('not_found', 'unknown_follow_up', of);
    const helper = body.ask === 'note' && helps(await callerOf(deps, context, cycle), view);
    const person = await allowed(deps, context, cycle, actOf(body), helper ? null : view.unit);
    const side = isCountywide(person) ? person.post : 'unit';
    const by = { key: idempotencyKey(context), actor: person.id, at: await operations.businessNow() };
    const files = body.ask === 'step' ? await evidenceOf(db, cycle, view.unit, body.files) : undefined;
    const command = { ...body, ...by, side, files } as FollowUpCommand;
    return context.json({ number: await actOnFollowUp(operations, cycle, of, command) }, 201);
  });
  return app;
}

/** What a talk came to is signed by the head of the unit, nobody else (约谈记录由责任领导签字; 002-7). */
function actOf(body: z.output<typeof actBody>): 'act_on_follow_up' | 'sign_follow_up' {
  return body.ask === 'step' && body.step === 'signed' ? 'sign_follow_up' : 'act_on_follow_up';
}

/** A case is the business of its unit, and of the lead at whose instance it was opened. */
function concerns(caller: Person | 'operator', view: FollowUpView): boolean {
  const { unit, source } = view;
  if (readsAll(caller)) return true;
  if (view.kind === 'office_problem') return false;
  if (helps(caller, view)) return true;
  return caller.unit === unit || (caller.unit !== null && caller.unit === source.lead);
}

/** A co-unit of a case sees it and notes its part in it; the steps are the lead unit's. */
function helps(caller: Person | 'operator', { source }: FollowUpView): boolean {
  const helpers = Array.isArray(source.helpers) ? source.helpers : [];
  return caller !== 'operator' && caller.unit !== null && helpers.includes(caller.unit);
}
