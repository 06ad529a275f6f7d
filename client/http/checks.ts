import { Hono } from 'hono';
import { z } from 'zod';
import { cycleDefinition } from '../operations/admission.ts';
import { drawChecks, recordCheck } from '../operations/checks.ts';
import { operationError } from '../operations/errors.ts';
import { evidenceOf } from '../operations/evidence.ts';
import { checkRows, drawAgain, drawView } from '../views/checks.ts';
import { allowed, mayRead, unitRead } from './caller.ts';
import type { HttpDeps } from './deps.ts';
import { fileHashes } from './evidence.ts';
import { idempotencyKey, parseBody } from './parse-body.ts';

const id = z.string().min(1).max(64);

const checkBody = z.strictObject({
  task: id,
  unit: id,
  period: z.string().min(1).max(16),
  channel: id.nullable().default(null),
  found: z.record(id, z.string().max(64)).default({}),
  agrees: z.boolean().optional(),
  evidence: z.string().min(1).max(2000),
  files: fileHashes,
});

/** Checks of reports by others than their units, and the draws that say which are checked on the spot. */
export function checksRoutes(deps: HttpDeps): Hono {
  const app = new Hono();
  const { operations } = deps;
  const { db } = operations;
  app.get('/:cycle/checks', async (context) => {
    const { cycle } = context.req.param();
    const unit = await unitRead(deps, context, cycle);
    return context.json(await checkRows(db, cycle, unit, context.req.query('period') ?? null));
  });
  app.post('/:cycle/checks', async (context) => {
    const { cycle } = context.req.param();
    const { task, unit, period, files: hashes, ...check } = await parseBody(context, checkBody);
    const person = await allowed(deps, context, cycle, 'record_check', null);
    const files = await evidenceOf(db, cycle, unit, hashes);
    const by = { person, key: idempotencyKey(context), at: await operations.businessNow() };
    return context.json(await recordCheck(operations, cycle, { task, unit, period }, { ...check, files }, by), 201);
  });
  app.post('/:cycle/spot-checks/:period', async (context) => {
    const { cycle, period } = context.req.param();
    await parseBody(context, z.strictObject({}));
    const person = await allowed(deps, context, cycle, 'draw_spot_checks', null);
    const by = { person, key: idempotencyKey(context), at: await operations.businessNow() };
    await drawChecks(operations, cycle, period, by);
    return context.json(await drawView(db, cycle, period), 201);
  });
  app.get('/:cycle/spot-checks/:period', async (context) => {
    const { cycle, period } = context.req.param();
    await mayRead(deps, context, cycle, null);
    return context.json(drawn(await drawView(db, cycle, period), period));
  });
  app.get('/:cycle/spot-checks/:period/again', async (context) => {
    const { cycle, period } = context.req.param();
    await mayRead(deps, context, cycle, null);
    return context.json(drawn(await drawAgain(db, cycle, await cycleDefinition(db, cycle), period), period));
  });
  return app;
}

function drawn<T>(view: T | undefined, period: string): T {
  if (view === undefined) throw operationError('not_found', 'not_drawn', period);
  return view;
}
