import type { Context } from 'hono';
import { Hono } from 'hono';
import { csvOf } from '../../activities/documents/excel/csv.ts';
import type { Table } from '../../activities/documents/excel/table.ts';
import { workbookOf } from '../../activities/documents/excel/workbook.ts';
import { operationError } from '../operations/errors.ts';
import { handInForm } from '../operations/hand-in-form.ts';
import { formOf } from '../views/form-of.ts';
import { allowed, mayRead } from './caller.ts';
import type { HttpDeps } from './deps.ts';
import { sentTable } from './sent-table.ts';

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** A unit's reports as one form a period: handed out with what is known, taken back report by report. */
export function unitFormsRoutes(deps: HttpDeps): Hono {
  const app = new Hono();
  const { operations } = deps;
  app.get('/:cycle/units/:unit/form', async (context) => {
    const { cycle, unit } = context.req.param();
    await mayRead(deps, context, cycle, unit);
    const now = await operations.businessNow();
    const table = await formOf(operations.db, cycle, unit, now, context.req.query('period') ?? null);
    if (table === null) throw operationError('not_found', 'unknown_unit', unit);
    return handOutTable(context, table, `${cycle}-${unit}`);
  });
  app.post('/:cycle/units/:unit/form', async (context) => {
    const receivedAt = await operations.businessNow();
    const { cycle, unit } = context.req.param();
    const person = await allowed(deps, context, cycle, 'report', unit);
    const period = context.req.query('period') ?? null;
    const reason = context.req.query('reason') ?? null;
    if (reason !== null && (reason === '' || reason.length > 2000)) {
      throw operationError('refused', 'bad_request', 'query:reason');
    }
    const file = await sentTable(context);
    return context.json(await handInForm(operations, person, { cycle, unit, period, reason, receivedAt, ...file }));
  });
  return app;
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
