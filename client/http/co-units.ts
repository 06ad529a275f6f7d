import { Hono } from 'hono';
import { z } from 'zod';
import { day } from '../intake/scalars.ts';
import { nameBlocker, sayOfReport } from '../operations/co-unit.ts';
import { actsAs } from './acts-as.ts';
import { allowed } from './caller.ts';
import type { HttpDeps } from './deps.ts';
import { endpoint } from './endpoint.ts';

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

const SAY_OF_REPORT = endpoint('sayOfReport', "Confirm or dispute the lead's report as a co-unit", {
  body: opinionBody,
  keyed: true,
  status: [201],
});
const NAME_BLOCKER = endpoint('nameBlocker', 'Name the co-unit that blocks a task', {
  body: blockerBody,
  keyed: true,
  status: [201],
});

/** Co-units: what they say of the lead's report, and which of them blocks the lead. */
export function coUnitsRoutes(deps: HttpDeps): Hono {
  const app = new Hono();
  const { operations } = deps;
  app.post('/:cycle/tasks/:task/opinions', SAY_OF_REPORT.told, async (context) => {
    const { cycle, task } = context.req.param();
    const said = await SAY_OF_REPORT.body(context);
    const person = await allowed(deps, context, cycle, 'say_of_report', said.unit, task);
    const by = await actsAs(operations, context, person.id);
    return SAY_OF_REPORT.answer(context, { number: await sayOfReport(operations, cycle, { task, ...said }, by) });
  });
  app.post('/:cycle/tasks/:task/blockers', NAME_BLOCKER.told, async (context) => {
    const { cycle, task } = context.req.param();
    const blocked = await NAME_BLOCKER.body(context);
    const person = await allowed(deps, context, cycle, 'name_blocker', blocked.lead, task);
    const by = await actsAs(operations, context, person.id);
    return NAME_BLOCKER.answer(context, { id: await nameBlocker(operations, cycle, { task, ...blocked }, by) });
  });
  return app;
}
