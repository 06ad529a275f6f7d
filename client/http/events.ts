import { Readable } from 'node:stream';
import { type Context, Hono } from 'hono';
import { z } from 'zod';
import { mayDo } from '../../workflows/rules/authority/may-do.ts';
import { exportedRecord, recordedEvents } from '../views/events.ts';
import { stewardOf } from './account-caller.ts';
import { permitted } from './caller.ts';
import type { HttpDeps } from './deps.ts';
import { download, endpoint } from './endpoint.ts';
import { linkNext, paged, recordPageAsked } from './paging.ts';
import * as query from './queries.ts';

const asked = z.strictObject({ actor: query.id, kind: query.id, type: query.id, day: query.day, ...paged });
const USUAL = 100;

const EVENTS = endpoint('events', "What was recorded in a cycle, the newest first: one's own acts, or all", {
  query: asked,
});
const ALL_EVENTS = endpoint('allEvents', "What was recorded at all, the newest first: one's own acts, or all", {
  query: asked,
});
const EXPORT_RECORD = download('exportRecord', 'The whole record with the hashes of its chain', 'application/x-ndjson');

/** The record as a list: an auditor and the operator read it all, everybody else their own acts. */
export function eventsRoutes(deps: HttpDeps): Hono {
  const app = new Hono();
  app.get('/cycles/:cycle/events', EVENTS.told, async (context) => {
    const { cycle } = context.req.param();
    const caller = await permitted(deps, context, cycle, 'read_own_acts');
    const rows = await page(deps, context, cycle, mayDo(caller, 'read_record', null) ? null : caller.id);
    return EVENTS.answer(context, rows);
  });
  app.get('/events', ALL_EVENTS.told, async (context) => {
    const { actor, role } = await stewardOf(deps, context, 'read_own_acts');
    const all = mayDo({ id: actor, post: role, unit: null }, 'read_record', null);
    return ALL_EVENTS.answer(context, await page(deps, context, null, all ? null : actor));
  });
  app.get('/events/export', EXPORT_RECORD.told, async (context) => {
    await stewardOf(deps, context, 'export_record');
    context.header('Content-Disposition', 'attachment; filename="record.ndjson"');
    context.header('Content-Type', 'application/x-ndjson');
    return context.body(Readable.toWeb(Readable.from(exportedRecord(deps.operations.db))) as ReadableStream);
  });
  return app;
}

/** A page of the record; of one actor alone where one is given. */
async function page({ operations }: HttpDeps, context: Context, cycle: string | null, only: string | null) {
  const asks = recordPageAsked(context, USUAL);
  const { actor = null, kind = null, type = null, day = null } = context.req.query();
  const of = { cycle, kind, type, day, before: asks.before, limit: asks.limit };
  const rows = await recordedEvents(operations.db, { ...of, actor: only ?? actor });
  const own = rows.filter((row) => only === null || actor === null || row.actor === actor);
  linkNext(context, rows, asks, (row) => [String(row.position)]);
  return own;
}
