import { Hono } from 'hono';
import { z } from 'zod';
import type { UnitChange } from '../../workflows/rules/organisation/changes.ts';
import { day, email, id as planId, text as planText } from '../intake/scalars.ts';
import { changeHolder } from '../operations/change-holder.ts';
import { unitChange } from '../operations/unit-change.ts';
import { organisationToldTo, organisationView } from '../views/organisation.ts';
import { actsAs, decidesAs } from './acts-as.ts';
import { allowed, permitted, unitsTold } from './caller.ts';
import { found } from './cycles.ts';
import type { HttpDeps } from './deps.ts';
import { endpoint } from './endpoint.ts';
import { newId } from './new-id.ts';

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

const ORGANISATION = endpoint('organisation', 'Units and posts, and how they changed');
const PROPOSE_UNIT_CHANGE = endpoint('proposeUnitChange', 'Propose to rename, merge or split units from a day on', {
  body: z.strictObject({ change, reason }),
  keyed: true,
  status: [201],
});
const ACT_ON_UNIT_CHANGE = endpoint('actOnUnitChange', 'Approve or reject a change of units', {
  body: decisionBody,
  keyed: true,
  status: [201],
});
const CHANGE_HOLDER = endpoint('changeHolder', 'Give a post to another person from a day on', {
  body: holderBody,
  keyed: true,
  status: [201],
});

/** Units and posts: how they stand, how they change from a day on. Units change with two persons' yes. */
export function organisationRoutes(deps: HttpDeps): Hono {
  const app = new Hono();
  const { operations } = deps;
  const { businessNow } = operations;
  app.get('/:cycle/organisation', ORGANISATION.told, async (context) => {
    const { cycle } = context.req.param();
    const caller = await permitted(deps, context, cycle, 'read_cycle');
    const view = found(await organisationView(operations.db, cycle, await businessNow()), cycle);
    const own = await unitsTold(deps, cycle, caller);
    return ORGANISATION.answer(context, own ? organisationToldTo(view, own) : view);
  });
  app.post('/:cycle/unit-changes/:id', PROPOSE_UNIT_CHANGE.told, async (context) => {
    const { cycle } = context.req.param();
    const body = await PROPOSE_UNIT_CHANGE.body(context);
    const person = await allowed(deps, context, cycle, 'propose_unit_change', null);
    const id = newId(context);
    const by = await actsAs(operations, context, person.id);
    const asked = { ask: 'propose_unit_change', change: body.change as UnitChange, reason: body.reason } as const;
    return PROPOSE_UNIT_CHANGE.answer(context, {
      id,
      number: await unitChange(operations, cycle, id, { ...asked, ...by }),
    });
  });
  app.post('/:cycle/unit-changes/:id/requests', ACT_ON_UNIT_CHANGE.told, async (context) => {
    const { cycle, id } = context.req.param();
    const decision = await ACT_ON_UNIT_CHANGE.body(context);
    const person = await allowed(deps, context, cycle, decision.ask, null);
    const by = await decidesAs(operations, context, cycle, person);
    return ACT_ON_UNIT_CHANGE.answer(context, {
      id,
      number: await unitChange(operations, cycle, id, { ...decision, ...by }),
    });
  });
  app.post('/:cycle/posts/:post/holders', CHANGE_HOLDER.told, async (context) => {
    const { cycle, post } = context.req.param();
    const { reason: because, ...holder } = await CHANGE_HOLDER.body(context);
    const person = await allowed(deps, context, cycle, 'change_holder', null);
    const by = await actsAs(operations, context, person.id);
    const made = { act: 'change_holder', post, ...holder } as const;
    return CHANGE_HOLDER.answer(context, {
      post,
      number: await changeHolder(operations, cycle, made, { ...by, reason: because }),
    });
  });
  return app;
}
