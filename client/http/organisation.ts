import { Hono } from 'hono';
import { z } from 'zod';
import type { UnitChange } from '../../workflows/rules/organisation/changes.ts';
import { day, email, id as planId, text as planText } from '../intake/scalars.ts';
import { changeHolder } from '../operations/change-holder.ts';
import { unitChange } from '../operations/unit-change.ts';
import { organisationView } from '../views/organisation.ts';
import { allowed, mayRead } from './caller.ts';
import { found } from './cycles.ts';
import type { HttpDeps } from './deps.ts';
import { idempotencyKey, parseBody } from './parse-body.ts';

const reason = z.string().min(1).max(2000);
const founds = z
  .array(z.strictObject({ id: planId, name: planText, group: planId, subordinate: z.boolean().default(true) }))
  .default([])
  .transform((units) => units.map((u) => ({ ...u, aliases: [] as string[] })));
const posts = z
  .array(
    z.strictObject({
      id: planId,
      name: planText,
      unit: planId,
      post: z.enum(['reporter', 'head']),
      email,
    }),
  )
  .default([]);

const change = z.discriminatedUnion('act', [
  z.strictObject({ act: z.literal('rename_unit'), unit: planId, name: planText, from: day }),
  z.strictObject({
    act: z.literal('merge_units'),
    units: z.array(planId).min(1),
    into: planId,
    founds,
    posts,
    from: day,
  }),
  z.strictObject({
    act: z.literal('split_unit'),
    unit: planId,
    into: z.array(planId).min(2),
    tasks: z.record(planId, planId),
    rest: planId,
    founds,
    posts,
    from: day,
  }),
]);

const decisionBody = z.discriminatedUnion('ask', [
  z.strictObject({ ask: z.literal('approve_unit_change') }),
  z.strictObject({ ask: z.literal('reject_unit_change'), reason }),
]);

const holderBody = z.strictObject({ name: planText, email, from: day, reason });

/** Units and posts: how they stand, how they change from a day on. Units change with two persons' yes. */
export function organisationRoutes(deps: HttpDeps): Hono {
  const app = new Hono();
  const { operations } = deps;
  const { businessNow } = operations;
  app.get('/:cycle/organisation', async (context) => {
    const { cycle } = context.req.param();
    await mayRead(deps, context, cycle, null);
    return context.json(found(await organisationView(operations.db, cycle, await businessNow()), cycle));
  });
  app.post('/:cycle/unit-changes/:id', async (context) => {
    const { cycle, id } = context.req.param();
    const body = await parseBody(context, z.strictObject({ change, reason }));
    const person = await allowed(deps, context, cycle, 'propose_unit_change', null);
    const by = { key: idempotencyKey(context), actor: person.id, at: await businessNow() };
    const asked = { ask: 'propose_unit_change', change: body.change as UnitChange, reason: body.reason } as const;
    return context.json({ id, number: await unitChange(operations, cycle, id, { ...asked, ...by }) }, 201);
  });
  app.post('/:cycle/unit-changes/:id/requests', async (context) => {
    const { cycle, id } = context.req.param();
    const decision = await parseBody(context, decisionBody);
    const person = await allowed(deps, context, cycle, decision.ask, null);
    const by = { key: idempotencyKey(context), actor: person.id, at: await businessNow() };
    return context.json({ id, number: await unitChange(operations, cycle, id, { ...decision, ...by }) }, 201);
  });
  app.post('/:cycle/posts/:post/holders', async (context) => {
    const { cycle, post } = context.req.param();
    const { reason: because, ...holder } = await parseBody(context, holderBody);
    const person = await allowed(deps, context, cycle, 'change_holder', null);
    const by = { key: idempotencyKey(context), actor: person.id, at: await businessNow() };
    const made = { act: 'change_holder', post, ...holder } as const;
    return context.json({ post, number: await changeHolder(operations, cycle, made, { ...by, reason: because }) }, 201);
  });
  return app;
}
