import type { Context } from 'hono';
import { Hono } from 'hono';
import { z } from 'zod';
import { csvOf } from '../../activities/documents/excel/csv.ts';
import type { Table } from '../../activities/documents/excel/table.ts';
import { workbookOf } from '../../activities/documents/excel/workbook.ts';
import { mayDo } from '../../workflows/rules/authority/may-do.ts';
import { type Say, speaker } from '../messages/catalogue.ts';
import { refusalLine } from '../messages/refusal-line.ts';
import { operationError } from '../operations/errors.ts';
import { type FormAnswer, handInForm } from '../operations/hand-in-form.ts';
import { dutiesOf } from '../views/duties.ts';
import { formOf } from '../views/form-of.ts';
import { allowed, permitted } from './caller.ts';
import type { HttpDeps } from './deps.ts';
import { download, endpoint } from './endpoint.ts';
import { languageAsked } from './problem-response.ts';
import * as query from './queries.ts';
import { sentTable } from './sent-table.ts';
import type { FormTold } from './told-refusals.ts';

const DUTIES = endpoint('duties', 'All that waits for a unit, and by when', {
  query: z.strictObject({ period: query.period }),
});
const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

const UNIT_FORM = download(
  'unitForm',
  "A unit's form of a period, filled in with what is known",
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  { query: z.strictObject({ period: query.period, as: query.tableFormat }) },
);
const HAND_IN_FORM = endpoint('handInForm', "Hand in a unit's form, report by report", {
  query: z.strictObject({ name: query.needed.fileName, period: query.period, reason: query.text }),
  sends: 'application/octet-stream',
  takes: 'files',
  keyed: true,
});

/** What waits for a unit, and its reports as one form a period: handed out with what is known, taken back report by report. */
export function unitFormsRoutes(deps: HttpDeps): Hono {
  const app = new Hono();
  const { operations } = deps;
  app.get('/:cycle/units/:unit/duties', DUTIES.told, async (context) => {
    const { cycle, unit } = context.req.param();
    const caller = await permitted(deps, context, cycle, 'read_reports', unit);
    const { period = null } = DUTIES.query(context);
    // Whoever reads the reports of a unit and may report for units at all may for this one.
    const asked = { unit, period, reports: mayDo(caller, 'report', null) };
    const duties = await dutiesOf(operations.db, cycle, asked, await operations.businessNow());
    if (duties === null) throw operationError('not_found', 'unknown_unit', unit);
    return DUTIES.answer(context, duties);
  });
  app.get('/:cycle/units/:unit/form', UNIT_FORM.told, async (context) => {
    const { cycle, unit } = context.req.param();
    await permitted(deps, context, cycle, 'read_reports', unit);
    const now = await operations.businessNow();
    const table = await formOf(operations.db, cycle, unit, now, context.req.query('period') ?? null);
    if (table === null) throw operationError('not_found', 'unknown_unit', unit);
    return handOutTable(context, table, `${cycle}-${unit}`);
  });
  app.post('/:cycle/units/:unit/form', HAND_IN_FORM.told, async (context) => {
    const receivedAt = await operations.businessNow();
    const { cycle, unit } = context.req.param();
    const person = await allowed(deps, context, cycle, 'report', unit);
    const period = context.req.query('period') ?? null;
    const reason = context.req.query('reason') ?? null;
    if (reason !== null && (reason === '' || reason.length > 2000)) {
      throw operationError('refused', 'bad_request', 'query:reason');
    }
    const file = await sentTable(context);
    const answers = await handInForm(operations, person, { cycle, unit, period, reason, receivedAt, ...file });
    return HAND_IN_FORM.answer(context, answers.map(saidIn(speaker(languageAsked(context)))));
  });
  return app;
}

/** What became of a report of a form, each refusal with its sentence. */
function saidIn(say: Say) {
  return (answer: FormAnswer): FormTold => ({
    ...answer,
    refusals: answer.refusals.map((refused) => ({ ...refused, message: refusalLine(say, { ...refused, line: null }) })),
  });
}

/** A table as the file that was asked for (`as=csv`), to be saved. */
export function handOutTable(context: Context, table: Table, name: string): Response {
  const csv = context.req.query('as') === 'csv';
  const headers = {
    'Content-Type': csv ? 'text/csv; charset=utf-8' : XLSX,
    'Content-Disposition': `attachment; filename="${name}.${csv ? 'csv' : 'xlsx'}"`,
  };
  return csv ? context.body(csvOf(table), 200, headers) : context.body(new Uint8Array(workbookOf(table)), 200, headers);
}
