import { Hono } from 'hono';
import { z } from 'zod';
import { sentFile } from '../intake/sent-file.ts';
import { cycleDefinition } from '../operations/admission.ts';
import { importCalendar } from '../operations/import-calendar.ts';
import { calendarImportKey, calendarImports } from '../views/calendar-imports.ts';
import { permitted } from './caller.ts';
import type { HttpDeps } from './deps.ts';
import { endpoint } from './endpoint.ts';
import { linkNext, pageAsked, paged } from './paging.ts';
import { stewardOnce } from './steward-once.ts';

const importBody = z.strictObject({ calendar: sentFile });

const IMPORT_CALENDAR = endpoint('importCalendar', 'Take in the working calendar of a year', {
  body: importBody,
  takes: 'files',
  keyed: true,
  status: [201],
});
const CALENDAR_IMPORTS = endpoint('calendarImports', 'The calendars taken in while a cycle runs, and what they moved', {
  query: z.strictObject(paged),
});

/** Working calendars: a new year's notice taken in, and what it moved in a cycle. */
export function calendarsRoutes(deps: HttpDeps): Hono {
  const app = new Hono();
  const { operations } = deps;
  app.post('/calendars', stewardOnce(deps, 'import_calendar'), IMPORT_CALENDAR.told, async (context) => {
    const { calendar } = await IMPORT_CALENDAR.body(context);
    return IMPORT_CALENDAR.answer(context, await importCalendar(operations, calendar));
  });
  app.get('/cycles/:cycle/calendars', CALENDAR_IMPORTS.told, async (context) => {
    const { cycle } = context.req.param();
    await permitted(deps, context, cycle, 'read_cycle');
    await cycleDefinition(operations.db, cycle);
    const page = pageAsked(context, 1);
    const rows = await calendarImports(operations.db, cycle, page);
    linkNext(context, rows, page, calendarImportKey);
    return CALENDAR_IMPORTS.answer(context, rows);
  });
  return app;
}
