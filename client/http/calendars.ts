import { Hono } from 'hono';
import { z } from 'zod';
import { cycleDefinition } from '../operations/admission.ts';
import { importCalendar } from '../operations/import-calendar.ts';
import { calendarImports } from '../views/calendar-imports.ts';
import { operatorOnly } from './by-operator.ts';
import { mayRead } from './caller.ts';
import type { HttpDeps } from './deps.ts';
import { parseBody } from './parse-body.ts';

const importBody = z.strictObject({ calendar: z.strictObject({ name: z.string().max(300), text: z.string() }) });

/** Working calendars: a new year's notice taken in, and what it moved in a cycle. */
export function calendarsRoutes(deps: HttpDeps): Hono {
  const app = new Hono();
  const { operations } = deps;
  app.post('/calendars', async (context) => {
    operatorOnly(deps, context);
    const { calendar } = await parseBody(context, importBody);
    return context.json(await importCalendar(operations, calendar), 201);
  });
  app.get('/cycles/:cycle/calendars', async (context) => {
    const { cycle } = context.req.param();
    await mayRead(deps, context, cycle, null);
    await cycleDefinition(operations.db, cycle);
    return context.json(await calendarImports(operations.db, cycle));
  });
  return app;
}
