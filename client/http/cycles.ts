import { Hono } from 'hono';
import { z } from 'zod';
import { cycleDefinition } from '../operations/admission.ts';
import { operationError } from '../operations/errors.ts';
import { importCycle } from '../operations/import-cycle.ts';
import { organisedAt } from '../operations/organised.ts';
import { dueReports } from '../views/due.ts';
import { flagsView } from '../views/flags.ts';
import { isMailState, mailLedger, mailMessage } from '../views/mail-ledger.ts';
import { nextEntries } from '../views/next-entries.ts';
import { cycleList, cycleStatus } from '../views/status.ts';
import { operatorOnly } from './by-operator.ts';
import { callerOf, mayRead, readsAll } from './caller.ts';
import type { HttpDeps } from './deps.ts';
import { parseBody } from './parse-body.ts';

const file = z.strictObject({ name: z.string().max(300), text: z.string() });
const startBody = z.strictObject({
  plan: file,
  policy: file,
  calendar: file,
  from: z.string().optional(),
  cycle: z
    .string()
    .regex(/^[a-z0-9-]{1,64}$/)
    .optional(),
});

const MOST_ROWS = 500;

/** Cycles and what is to be seen of them. */
export function cyclesRoutes(deps: HttpDeps): Hono {
  const app = new Hono();
  const { db, businessNow } = deps.operations;
  app.get('/', async (context) => {
    operatorOnly(deps, context);
    return context.json(await cycleList(db));
  });
  app.post('/', async (context) => {
    operatorOnly(deps, context);
    const body = await parseBody(context, startBody);
    return context.json(await importCycle(deps.operations, body), 201);
  });
  app.get('/:cycle', async (context) => {
    const { cycle } = context.req.param();
    await mayRead(deps, context, cycle, null);
    return context.json(found(await cycleStatus(db, cycle, await businessNow()), cycle));
  });
  app.get('/:cycle/agenda', async (context) => {
    const { cycle } = context.req.param();
    await mayRead(deps, context, cycle, null);
    await cycleDefinition(db, cycle);
    return context.json(await nextEntries(db, cycle, limitOf(context.req.query('limit'), 20)));
  });
  app.get('/:cycle/units/:unit/due', async (context) => {
    const { cycle, unit } = context.req.param();
    await mayRead(deps, context, cycle, unit);
    const { plan } = await organisedAt(deps.operations, cycle, await businessNow());
    if (!plan.units.some((u) => u.id === unit)) throw operationError('not_found', 'unknown_unit', unit);
    return context.json(await dueReports(db, cycle, unit, await businessNow()));
  });
  app.get('/:cycle/flags', async (context) => {
    const { cycle } = context.req.param();
    await mayRead(deps, context, cycle, null);
    return context.json(found(await flagsView(db, cycle), cycle));
  });
  app.get('/:cycle/mail', async (context) => {
    const { cycle } = context.req.param();
    await unitsNever(deps, context, cycle);
    const state = context.req.query('state') ?? null;
    if (state !== null && !isMailState(state)) throw operationError('refused', 'bad_request', state);
    return context.json(await mailLedger(db, cycle, state, limitOf(context.req.query('limit'), 50)));
  });
  app.get('/:cycle/mail/message', async (context) => {
    const { cycle } = context.req.param();
    await unitsNever(deps, context, cycle);
    const key = context.req.query('key') ?? '';
    const raw = await mailMessage(db, cycle, key);
    if (raw === null) throw operationError('not_found', 'unknown_message', key);
    return context.body(raw, 200, { 'Content-Type': 'message/rfc822' });
  });
  return app;
}

/** The mail ledger names people's addresses: no unit's post sees it. */
async function unitsNever(deps: HttpDeps, context: Parameters<typeof callerOf>[1], cycle: string): Promise<void> {
  const caller = await callerOf(deps, context, cycle);
  if (!readsAll(caller)) throw operationError('forbidden', 'forbidden', caller.id);
}

/** A view's answer, or `not_found`. */
export function found<T>(value: T | null | undefined, subject: string): T {
  if (value === null || value === undefined) throw operationError('not_found', 'unknown_cycle', subject);
  return value;
}

function limitOf(text: string | undefined, otherwise: number): number {
  const limit = Number(text ?? otherwise);
  if (Number.isInteger(limit) && limit > 0 && limit <= MOST_ROWS) return limit;
  throw operationError('refused', 'bad_limit', `1–${MOST_ROWS}`);
}
