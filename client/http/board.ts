import { Hono } from 'hono';
import { z } from 'zod';
import { operationError } from '../operations/errors.ts';
import { boardView } from '../views/board.ts';
import { lightMap } from '../views/light-map.ts';
import { unitRead } from './caller.ts';
import { found } from './cycles.ts';
import type { HttpDeps } from './deps.ts';
import { endpoint } from './endpoint.ts';
import * as query from './queries.ts';

const BOARD = endpoint('board', 'Every unit with every indicator it leads, as things stand in a period', {
  query: z.strictObject({ period: query.period, unit: query.unit }),
});

const LIGHT_MAP = endpoint('lightMap', 'How many indicators of each unit had which light, period by period', {
  query: z.strictObject({ unit: query.unit }),
});

/** The board of a cycle: the office sees all units, a unit's posts their own. */
export function boardRoutes(deps: HttpDeps): Hono {
  const app = new Hono();
  const { db, businessNow } = deps.operations;
  app.get('/:cycle/board', BOARD.told, async (context) => {
    const { cycle } = context.req.param();
    const period = context.req.query('period') ?? null;
    const unit = await unitRead(deps, context, cycle, 'read_reports');
    const board = await boardView(db, cycle, { period, unit }, await businessNow());
    if (!board) throw operationError('not_found', 'unknown_period', period ?? '');
    return BOARD.answer(context, board);
  });
  app.get('/:cycle/light-map', LIGHT_MAP.told, async (context) => {
    const { cycle } = context.req.param();
    const unit = await unitRead(deps, context, cycle, 'read_reports');
    return LIGHT_MAP.answer(context, found(await lightMap(db, cycle, unit, await businessNow()), cycle));
  });
  return app;
}
