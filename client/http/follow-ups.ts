import { Hono } from 'hono';
import { z } from 'zod';
import type { FollowUpCommand } from '../../workflows/rules/follow-up/follow-up.ts';
import { ORIGINS } from '../../workflows/rules/follow-up/matter.ts';
import { sideOf } from '../../workflows/rules/follow-up/side-of.ts';
import { day } from '../intake/scalars.ts';
import { operationError } from '../operations/errors.ts';
import { evidenceOf } from '../operations/evidence.ts';
import { actOnFollowUp, openFollowUp } from '../operations/follow-up.ts';
import { followUpView } from '../views/follow-ups.ts';
import { actsAs, decidesAs } from './acts-as.ts';
import { allowed, callerOf } from './caller.ts';
import { actOf, concerns, helps } from './case-seen.ts';
import type { HttpDeps } from './deps.ts';
import { endpoint } from './endpoint.ts';
import { fileHashes } from './evidence.ts';

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
  z.strictObject({ ask: z.literal('reopen'), reason: text, due: day.optional() }),
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
  visit: z.string().min(1).max(64).optional(),
});

const FOLLOW_UP = endpoint('followUp', 'A case with its steps and history');
const OPEN_FOLLOW_UP = endpoint('openFollowUp', 'Open a case, a matter or a request for help', {
  body: openBody,
  keyed: true,
  status: [201],
});
const ACT_ON_FOLLOW_UP = endpoint(
  'actOnFollowUp',
  'Take a step in a case, send it back, extend, reopen or withdraw it',
  { body: actBody, keyed: true, status: [201] },
);

/** What is followed to its end: opened, seen, moved step by step by the office and the unit it is about. */
export function followUpsRoutes(deps: HttpDeps): Hono {
  const app = new Hono();
  const { operations } = deps;
  const { db } = operations;
  app.get('/:cycle/follow-ups/:id', FOLLOW_UP.told, async (context) => {
    const { cycle, id: of } = context.req.param();
    const caller = await callerOf(deps, context, cycle);
    const view = await followUpView(db, cycle, of);
    if (!view || !concerns(caller, view)) throw operationError('not_found', 'unknown_follow_up', of);
    return FOLLOW_UP.answer(context, view);
  });
  app.post('/:cycle/follow-ups', OPEN_FOLLOW_UP.told, async (context) => {
    const { cycle } = context.req.param();
    const { origin, ...rest } = await OPEN_FOLLOW_UP.body(context);
    const body = { ...rest, ...(origin ? { origin } : {}) };
    const act = body.kind === 'help_request' ? 'ask_help' : 'open_follow_up';
    const person = await allowed(deps, context, cycle, act, body.unit);
    const by = await actsAs(operations, context, person.id);
    return OPEN_FOLLOW_UP.answer(context, { id: body.id, number: await openFollowUp(operations, cycle, body, by) });
  });
  app.post('/:cycle/follow-ups/:id/requests', ACT_ON_FOLLOW_UP.told, async (context) => {
    const { cycle, id: of } = context.req.param();
    const body = await ACT_ON_FOLLOW_UP.body(context);
    const view = await followUpView(db, cycle, of);
    const caller = await callerOf(deps, context, cycle);
    if (!view || !concerns(caller, view)) throw operationError('not_found', 'unknown_follow_up', of);
    const helper = body.ask === 'note' && helps(caller, view);
    const person = await allowed(deps, context, cycle, actOf(body), helper ? null : view.unit);
    const by = await decidesAs(operations, context, cycle, person);
    const files = body.ask === 'step' ? await evidenceOf(db, cycle, view.unit, body.files) : undefined;
    const command = { ...body, ...by, side: sideOf(person), files } as FollowUpCommand;
    return ACT_ON_FOLLOW_UP.answer(context, { number: await actOnFollowUp(operations, cycle, of, command) });
  });
  return app;
}
