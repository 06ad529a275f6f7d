import { Hono } from 'hono';
import { z } from 'zod';
import { evidenceOf } from '../operations/evidence.ts';
import { decideUnitPlan, fileUnitPlan } from '../operations/unit-plan.ts';
import { unitPlansView } from '../views/unit-plans.ts';
import { actsAs, decidesAs } from './acts-as.ts';
import { allowed, unitRead } from './caller.ts';
import type { HttpDeps } from './deps.ts';
import { endpoint } from './endpoint.ts';
import { fileHashes } from './evidence.ts';
import * as query from './queries.ts';

const id = z.string().min(1).max(64);
const text = z.string().max(2000).default('');

/** A day or a person that is left out is told with everything else that is wrong with a step. */
const planBody = z.strictObject({
  plan: id,
  unit: id,
  text: z.string().max(20_000).default(''),
  steps: z
    .array(z.strictObject({ task: id, title: z.string().min(1).max(200), due: text, charge: text }))
    .min(1)
    .max(200),
  files: fileHashes,
});

const decisionBody = z.discriminatedUnion('ask', [
  z.strictObject({ ask: z.literal('approve'), plan: id, unit: id }),
  z.strictObject({ ask: z.literal('return'), plan: id, unit: id, reason: z.string().min(1).max(4000) }),
]);

const UNIT_PLANS = endpoint('unitPlans', "The units' own plans", {
  whole: 'one a unit and plan that the rules ask for',
  query: z.strictObject({ unit: query.unit }),
});
const FILE_UNIT_PLAN = endpoint('fileUnitPlan', "File a unit's own plan", {
  body: planBody,
  keyed: true,
  status: [201],
});
const DECIDE_UNIT_PLAN = endpoint('decideUnitPlan', "Take note of a unit's plan, or return it", {
  body: decisionBody,
  keyed: true,
});

/** Plans that units draw up for themselves: a unit files its own, another post approves it or returns it. */
export function unitPlansRoutes(deps: HttpDeps): Hono {
  const app = new Hono();
  const { operations } = deps;
  app.get('/:cycle/unit-plans', UNIT_PLANS.told, async (context) => {
    const { cycle } = context.req.param();
    const unit = await unitRead(deps, context, cycle, 'read_reports');
    return UNIT_PLANS.answer(context, await unitPlansView(operations.db, cycle, unit, await operations.businessNow()));
  });
  app.post('/:cycle/unit-plans', FILE_UNIT_PLAN.told, async (context) => {
    const { cycle } = context.req.param();
    const { files: hashes, ...filed } = await FILE_UNIT_PLAN.body(context);
    const person = await allowed(deps, context, cycle, 'file_unit_plan', filed.unit);
    const files = await evidenceOf(operations.db, cycle, filed.unit, hashes);
    const by = await actsAs(operations, context, person.id);
    await fileUnitPlan(operations, cycle, files ? { ...filed, files } : filed, by);
    return FILE_UNIT_PLAN.answer(context, { plan: filed.plan, unit: filed.unit });
  });
  app.post('/:cycle/unit-plans/decisions', DECIDE_UNIT_PLAN.told, async (context) => {
    const { cycle } = context.req.param();
    const decision = await DECIDE_UNIT_PLAN.body(context);
    const { plan, unit } = decision;
    const person = await allowed(deps, context, cycle, 'decide_unit_plan', unit);
    const by = await decidesAs(operations, context, cycle, person);
    const reason = decision.ask === 'return' ? decision.reason : null;
    await decideUnitPlan(operations, cycle, { plan, unit }, { reason }, by);
    return DECIDE_UNIT_PLAN.answer(context, { plan, unit });
  });
  return app;
}
