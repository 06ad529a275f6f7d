import { Hono } from 'hono';
import { z } from 'zod';
import { cycleDefinition } from '../operations/admission.ts';
import { operationError } from '../operations/errors.ts';
import { organisedAt } from '../operations/organised.ts';
import { dueReports } from '../views/due.ts';
import { flagsView } from '../views/flags.ts';
import { ENTRY_KEYS, nextEntries } from '../views/next-entries.ts';
import { cycleList, cycleStatus } from '../views/status.ts';
import { stewardOf } from './account-caller.ts';
import { permitted, unitsTold } from './caller.ts';
import type { HttpDeps } from './deps.ts';
import { endpoint } from './endpoint.ts';
import { linkNext, pageAsked, paged } from './paging.ts';
import * as query from './queries.ts';

const CYCLES = endpoint('cycles', 'The cycles of the installation', {
  whole: 'a plan has one, and lasts a year or three',
});
const CYCLE = endpoint('cycle', 'How a cycle stands');
const AGENDA = endpoint('agenda', 'What happens next, and by which rule', {
  query: z.strictObject({ kind: query.id, ...paged }),
});
const DUE = endpoint('due', 'What a unit owes, and by when', {
  whole: 'of one unit, what it owes of the running periods',
});
const FLAGS = endpoint('flags', 'The flags of the last published review');

/** Cycles and what is to be seen of them. */
export function cyclesRoutes(deps: HttpDeps): Hono {
  const app = new Hono();
  const { db, businessNow } = deps.operations;
  app.get('/', CYCLES.told, async (context) => {
    await stewardOf(deps, context, 'list_cycles');
    return CYCLES.answer(context, await cycleList(db));
  });
  app.get('/:cycle', CYCLE.told, async (context) => {
    const { cycle } = context.req.param();
    await permitted(deps, context, cycle, 'read_cycle');
    return CYCLE.answer(context, found(await cycleStatus(db, cycle, await businessNow()), cycle));
  });
  app.get('/:cycle/agenda', AGENDA.told, async (context) => {
    const { cycle } = context.req.param();
    const caller = await permitted(deps, context, cycle, 'read_cycle');
    await cycleDefinition(db, cycle);
    const page = pageAsked(context, ENTRY_KEYS, 20);
    const own = await unitsTold(deps, cycle, caller);
    const rows = await nextEntries(db, cycle, page, { kind: context.req.query('kind'), own });
    linkNext(context, rows, page, ({ key }) => [...key]);
    return AGENDA.answer(
      context,
      rows.map(({ key: _, ...entry }) => entry),
    );
  });
  app.get('/:cycle/units/:unit/due', DUE.told, async (context) => {
    const { cycle, unit } = context.req.param();
    await permitted(deps, context, cycle, 'read_reports', unit);
    const { plan } = await organisedAt(deps.operations, cycle, await businessNow());
    if (!plan.units.some((u) => u.id === unit)) throw operationError('not_found', 'unknown_unit', unit);
    return DUE.answer(context, await dueReports(db, cycle, unit, await businessNow()));
  });
  app.get('/:cycle/flags', FLAGS.told, async (context) => {
    const { cycle } = context.req.param();
    await permitted(deps, context, cycle, 'read_cycle');
    return FLAGS.answer(context, found(await flagsView(db, cycle), cycle));
  });
  return app;
}

/** A view's answer, or `not_found`. */
export function found<T>(value: T | null | undefined, subject: string): T {
  if (value === null || value === undefined) throw operationError('not_found', 'unknown_cycle', subject);
  return value;
}
