import { Hono } from 'hono';
import { z } from 'zod';
import { periodFromId } from '../../workflows/rules/time/period.ts';
import { cycleDefinition } from '../operations/admission.ts';
import { operationError } from '../operations/errors.ts';
import { sendWorkReport } from '../operations/send-work-report.ts';
import { owedWorkReports, workReportDraft, workReportKey, workReportsView } from '../views/work-reports.ts';
import { actsAs } from './acts-as.ts';
import { allowed, permitted } from './caller.ts';
import type { HttpDeps } from './deps.ts';
import { endpoint } from './endpoint.ts';
import { linkNext, pageAsked, paged } from './paging.ts';

const name = z.string().min(1).max(200);

const workReportBody = z.strictObject({
  report: name,
  period: name,
  number: name,
  signer: name,
  blocks: z.record(z.string().max(64), z.string().max(20_000)),
});

const WORK_REPORTS = endpoint('workReports', "The office's reports on the work, the newest first", {
  query: z.strictObject(paged),
});
const OWED_WORK_REPORTS = endpoint('owedWorkReports', 'The reports on the work that are still to go out', {
  whole: 'of each report of the rules, the periods that it still goes out for',
});
const WORK_REPORT_DRAFT = endpoint('workReportDraft', 'What a report on the work would say');
const SEND_WORK_REPORT = endpoint('sendWorkReport', 'Send a report on the work', {
  body: workReportBody,
  keyed: true,
  status: [201],
});

/** Reports on the work to the county's leaders and the city (工作月报、年总结): the business of the office alone. */
export function workReportsRoutes(deps: HttpDeps): Hono {
  const app = new Hono();
  const { operations } = deps;
  const { db } = operations;
  app.get('/:cycle/work-reports', WORK_REPORTS.told, async (context) => {
    const { cycle } = context.req.param();
    await permitted(deps, context, cycle, 'read_office_reports');
    const page = pageAsked(context, 3);
    const rows = await workReportsView(db, cycle, page);
    linkNext(context, rows, page, workReportKey);
    return WORK_REPORTS.answer(context, rows);
  });
  app.get('/:cycle/work-reports/owed', OWED_WORK_REPORTS.told, async (context) => {
    const { cycle } = context.req.param();
    await permitted(deps, context, cycle, 'read_office_reports');
    const definition = await cycleDefinition(db, cycle);
    const now = await operations.businessNow();
    return OWED_WORK_REPORTS.answer(context, await owedWorkReports(db, cycle, definition, now));
  });
  app.get('/:cycle/work-reports/:report/:period/draft', WORK_REPORT_DRAFT.told, async (context) => {
    const { cycle, report, period } = context.req.param();
    await allowed(deps, context, cycle, 'send_work_report', null);
    if (periodFromId(period) === null) throw operationError('refused', 'bad_report_period', period);
    const definition = await cycleDefinition(db, cycle);
    const draft = await workReportDraft(db, cycle, definition, { report, period, now: await operations.businessNow() });
    if (draft === null) throw operationError('not_found', 'unknown_work_report', report);
    return WORK_REPORT_DRAFT.answer(context, draft);
  });
  app.post('/:cycle/work-reports', SEND_WORK_REPORT.told, async (context) => {
    const { cycle } = context.req.param();
    const body = await SEND_WORK_REPORT.body(context);
    const person = await allowed(deps, context, cycle, 'send_work_report', null);
    const by = await actsAs(operations, context, person.id);
    return SEND_WORK_REPORT.answer(context, { recipients: await sendWorkReport(operations, cycle, body, by) });
  });
  return app;
}
