import { Hono } from 'hono';
import { z } from 'zod';
import { periodFromId } from '../../workflows/rules/time/period.ts';
import { cycleDefinition } from '../operations/admission.ts';
import { operationError } from '../operations/errors.ts';
import { sendWorkReport } from '../operations/send-work-report.ts';
import { workReportDraft, workReportsView } from '../views/work-reports.ts';
import { allowed, callerOf, readsAll } from './caller.ts';
import type { HttpDeps } from './deps.ts';
import { idempotencyKey, parseBody } from './parse-body.ts';

const name = z.string().min(1).max(200);

const workReportBody = z.strictObject({
  report: name,
  period: name,
  number: name,
  signer: name,
  blocks: z.record(z.string().max(64), z.string().max(20_000)),
});

/** Reports on the work to the county's leaders and the city (工作月报、年总结): the business of the office alone. */
export function workReportsRoutes(deps: HttpDeps): Hono {
  const app = new Hono();
  const { operations } = deps;
  const { db } = operations;
  app.get('/:cycle/work-reports', async (context) => {
    const { cycle } = context.req.param();
    const caller = await callerOf(deps, context, cycle);
    if (!readsAll(caller)) throw operationError('forbidden', 'forbidden', caller.id);
    return context.json(await workReportsView(db, cycle));
  });
  app.get('/:cycle/work-reports/:report/:period/draft', async (context) => {
    const { cycle, report, period } = context.req.param();
    await allowed(deps, context, cycle, 'send_work_report', null);
    if (periodFromId(period) === null) throw operationError('refused', 'bad_report_period', period);
    const definition = await cycleDefinition(db, cycle);
    const draft = await workReportDraft(db, cycle, definition, { report, period, now: await operations.businessNow() });
    if (draft === null) throw operationError('not_found', 'unknown_work_report', report);
    return context.json(draft);
  });
  app.post('/:cycle/work-reports', async (context) => {
    const { cycle } = context.req.param();
    const body = await parseBody(context, workReportBody);
    const person = await allowed(deps, context, cycle, 'send_work_report', null);
    const by = { key: idempotencyKey(context), actor: person.id, at: await operations.businessNow() };
    return context.json({ recipients: await sendWorkReport(operations, cycle, body, by) }, 201);
  });
  return app;
}
