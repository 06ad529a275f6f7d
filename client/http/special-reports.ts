import { type Context, Hono } from 'hono';
import { z } from 'zod';
import { day } from '../intake/scalars.ts';
import { cycleDefinition } from '../operations/admission.ts';
import { operationError } from '../operations/errors.ts';
import { sendSpecialReport } from '../operations/send-special-report.ts';
import { specialReportKey, specialReportPage, specialReportsView } from '../views/special-reports.ts';
import { actsAs } from './acts-as.ts';
import { allowed, permitted } from './caller.ts';
import type { HttpDeps } from './deps.ts';
import { documentPage } from './document-page.ts';
import { download, endpoint } from './endpoint.ts';
import { linkNext, pageAsked, paged } from './paging.ts';

const name = z.string().min(1).max(200);

const reportBody = z.strictObject({
  id: z.string().regex(/^[A-Za-z0-9._-]{1,64}$/),
  round: name,
  title: name,
  number: name,
  to: name,
  signer: name,
  on: day,
  text: z.string().min(1).max(20_000),
});

const SPECIAL_REPORTS = endpoint('specialReports', "Special reports to the county's leaders, the newest first", {
  query: z.strictObject(paged),
});
const SPECIAL_REPORT_DOCUMENT = download('specialReportDocument', 'A special report as a document', 'text/html');
const SEND_SPECIAL_REPORT = endpoint('sendSpecialReport', 'Send a special report', {
  body: reportBody,
  keyed: true,
  status: [201],
});

/** Reports on one topic to the county's leader: the business of the office alone. */
export function specialReportsRoutes(deps: HttpDeps): Hono {
  const app = new Hono();
  const { operations } = deps;
  const { db } = operations;
  app.get('/:cycle/special-reports', SPECIAL_REPORTS.told, async (context) => {
    const { cycle } = context.req.param();
    await office(deps, context, cycle);
    const page = pageAsked(context, 2);
    const rows = await specialReportsView(db, cycle, page);
    linkNext(context, rows, page, specialReportKey);
    return SPECIAL_REPORTS.answer(context, rows);
  });
  app.get('/:cycle/special-reports/:id/document', SPECIAL_REPORT_DOCUMENT.told, async (context) => {
    const { cycle, id } = context.req.param();
    await office(deps, context, cycle);
    const page = await specialReportPage(db, cycle, id);
    if (page === null) throw operationError('not_found', 'unknown_special_report', id);
    return documentPage(context, page);
  });
  app.post('/:cycle/special-reports', SEND_SPECIAL_REPORT.told, async (context) => {
    const { cycle } = context.req.param();
    const { id, ...report } = await SEND_SPECIAL_REPORT.body(context);
    const person = await allowed(deps, context, cycle, 'send_special_report', null);
    const by = await actsAs(operations, context, person.id);
    await sendSpecialReport(operations, cycle, id, report, by);
    return SEND_SPECIAL_REPORT.answer(context, { id });
  });
  return app;
}

async function office(deps: HttpDeps, context: Context, cycle: string): Promise<void> {
  await permitted(deps, context, cycle, 'read_office_reports');
  await cycleDefinition(deps.operations.db, cycle);
}
