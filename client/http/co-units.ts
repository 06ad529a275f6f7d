import { Hono } from 'hono';
import { z } from 'zod';
import { day } from '../intake/scalars.ts';
import { nameBlocker, sayOfReport } from '../operations/co-unit.ts';
import { allowed } from './caller.ts';
import type { HttpDeps } from './deps.ts';
import { idempotencyKey, parseBody } from './parse-body.ts';

const id = z.string().min(1).max(64);
const reason = z.string().min(1).max(2000);

const opinionBody = z.discriminatedUnion('stance', [
  z.strictObject({
    stance: z.literal('confirmed'),
    lead: id,
    unit: id,
    period: id,
    reason: z.string().max(2000).default(''),
  }),
  z.strictObject({ stance: z.literal('disputed'), lead: id, unit: id, period: id, reason }),
]);

const blockerBody = z.strictObject({ lead: id, unit: id, reason, due: day, urgent: reason.optional() });

/** Co-units: what they say of the lead's report, and which of them blocks the lead. */
export function coUnitsRoutes(deps: HttpDeps): Hono {
  const app = new Hono();
  const { operations } = deps;
  app.post('/:cycle/tasks/:task/opinions', async (context) => {
    const { cycle, task } = context.req.param();
    const said = await parseBody(context, opinionBody);
    const person = await allowed(deps, context, cycle, 'say_of_report', said.unit, task);
    const by = { actor: person.id, at: await operations.businessNow(), key: idempotencyKey(context) };
    return context.json({ number: await sayOfReport(operations, cycle, { task, ...said }, by) }, 201);
  });
  app.post('/:cycle/tasks/:task/blockers', async (context) => {
    const { cycle, task } = context.req.param();
    const blocked = await parseBody(context, blockerBody);
    const person = await allowed(deps, context, cycle, 'name_blocker', blocked.lead, task);
    const by = { actor: person.id, at: await operations.businessNow(), key: idempotencyKey(context) };
    return context.json({ id: await nameBlocker(operations, cycle, { task, ...blocked }, by) }, 201);
  });
  return app;
}
