import { Hono } from 'hono';
import { z } from 'zod';
import { decideUnitPlan, fileUnitPlan } from '../operations/unit-plan.ts';
import { unitPlansView } from '../views/unit-plans.ts';
import { allowed, unitRead } from './caller.ts';
import type { HttpDeps } from './deps.ts';
import { idempotencyKey, parseBody } from './parse-body.ts';

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
});

const decisionBody = z.discriminatedUnion('ask', [
  z.strictObject({ ask: z.literal('approve'), plan: id, unit: id }),
  z.strictObject({ ask: z.literal('return'), plan: id, unit: id, reason: z.string().min(1).max(4000) }),
]);

/** Plans that units draw up for themselves: a unit files its own, another post approves it or returns it. */
export function unitPlansRoutes(deps: HttpDeps): Hono {
  const app = new Hono();
  const { operations } = deps;
  app.get('/:cycle/unit-plans', async (context) => {
    const { cycle } = context.req.param();
    const unit = await unitRead(deps, context, cycle);
    return context.json(await unitPlansView(operations.db, cycle, unit, await operations.businessNow()));
  });
  app.post('/:cycle/unit-plans', async (context) => {
    const { cycle } = context.req.param();
    const filed = await parseBody(context, planBody);
    const person = await allowed(deps, context, cycle, 'file_unit_plan', filed.unit);
    const by = { key: idempotencyKey(context), actor: person.id, at: await operations.businessNow() };
    await fileUnitPlan(operations, cycle, filed, by);
    return context.json({ plan: filed.plan, unit: filed.unit }, 201);
  });
  app.post('/:cycle/unit-plans/decisions', async (context) => {
    const { cycle } = context.req.param();
    const decision = await parseBody(context, decisionBody);
    const { plan, unit } = decision;
    const person = await allowed(deps, context, cycle, 'decide_unit_plan', unit);
    const by = { key: idempotencyKey(context), actor: person.id, at: await operations.businessNow() };
    const reason = decision.ask === 'return' ? decision.reason : null;
    await decideUnitPlan(operations, cycle, { plan, unit }, { reason }, by);
    return context.json({ plan, unit });
  });
  return app;
}
