import { Hono } from 'hono';
import { z } from 'zod';
import { cycleDefinition } from '../operations/admission.ts';
import { drawChecks, recordCheck } from '../operations/checks.ts';
import { operationError } from '../operations/errors.ts';
import { evidenceOf } from '../operations/evidence.ts';
import { checkKey, checkRows, type DrawView, drawAgain, drawView } from '../views/checks.ts';
import { allowed, permitted, unitRead, unitsTold } from './caller.ts';
import type { HttpDeps } from './deps.ts';
import { endpoint } from './endpoint.ts';
import { fileHashes } from './evidence.ts';
import { linkNext, pageAsked, paged } from './paging.ts';
import { idempotencyKey } from './parse-body.ts';
import * as query from './queries.ts';

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

const CHECKS = endpoint('checks', 'Checks of reports by others than their units', {
  query: z.strictObject({ unit: query.unit, period: query.period, ...paged }),
});
const RECORD_CHECK = endpoint('recordCheck', 'Record what a check of a report found', {
  body: checkBody,
  keyed: true,
  status: [201],
});
const DRAW_SPOT_CHECKS = endpoint('drawSpotChecks', 'Draw the reports of a period that are checked on the spot', {
  body: z.strictObject({}),
  keyed: true,
  status: [201],
});
const SPOT_CHECKS = endpoint('spotChecks', 'The draw of a period, and what its checks found');
const SPOT_CHECKS_AGAIN = endpoint('spotChecksAgain', 'The draw of a period made once more from its seed');

/** Checks of reports by others than their units, and the draws that say which are checked on the spot. */
export function checksRoutes(deps: HttpDeps): Hono {
  const app = new Hono();
  const { operations } = deps;
  const { db } = operations;
  app.get('/:cycle/checks', CHECKS.told, async (context) => {
    const { cycle } = context.req.param();
    const unit = await unitRead(deps, context, cycle, 'read_reports');
    const page = pageAsked(context, 5);
    const rows = await checkRows(db, cycle, { unit, period: context.req.query('period') ?? null }, page);
    linkNext(context, rows, page, checkKey);
    return CHECKS.answer(context, rows);
  });
  app.post('/:cycle/checks', RECORD_CHECK.told, async (context) => {
    const { cycle } = context.req.param();
    const { task, unit, period, files: hashes, ...check } = await RECORD_CHECK.body(context);
    const person = await allowed(deps, context, cycle, 'record_check', null);
    const files = await evidenceOf(db, cycle, unit, hashes);
    const by = { person, key: idempotencyKey(context), at: await operations.businessNow() };
    return RECORD_CHECK.answer(
      context,
      await recordCheck(operations, cycle, { task, unit, period }, { ...check, files }, by),
    );
  });
  app.post('/:cycle/spot-checks/:period', DRAW_SPOT_CHECKS.told, async (context) => {
    const { cycle, period } = context.req.param();
    await DRAW_SPOT_CHECKS.body(context);
    const person = await allowed(deps, context, cycle, 'draw_spot_checks', null);
    const by = { person, key: idempotencyKey(context), at: await operations.businessNow() };
    await drawChecks(operations, cycle, period, by);
    return DRAW_SPOT_CHECKS.answer(context, drawn(await drawView(db, cycle, period), period));
  });
  app.get('/:cycle/spot-checks/:period', SPOT_CHECKS.told, async (context) => {
    const { cycle, period } = context.req.param();
    const caller = await permitted(deps, context, cycle, 'read_cycle');
    const view = drawn(await drawView(db, cycle, period), period);
    return SPOT_CHECKS.answer(context, toldTo(view, await unitsTold(deps, cycle, caller)));
  });
  app.get('/:cycle/spot-checks/:period/again', SPOT_CHECKS_AGAIN.told, async (context) => {
    const { cycle, period } = context.req.param();
    await permitted(deps, context, cycle, 'read_cycle');
    return SPOT_CHECKS_AGAIN.answer(
      context,
      drawn(await drawAgain(db, cycle, await cycleDefinition(db, cycle), period), period),
    );
  });
  return app;
}

/** Which reports were drawn is for everybody to see; what their checks found is told to their units alone. */
function toldTo(view: DrawView, own: readonly string[] | null): DrawView {
  if (own === null) return view;
  return { ...view, drawn: view.drawn.map((d) => (own.includes(d.unit) ? d : { ...d, checks: [] })) };
}

function drawn<T>(view: T | undefined, period: string): T {
  if (view === undefined) throw operationError('not_found', 'not_drawn', period);
  return view;
}
