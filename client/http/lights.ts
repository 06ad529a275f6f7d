import { Hono } from 'hono';
import { z } from 'zod';
import { operationError } from '../operations/errors.ts';
import { lightsView } from '../views/lights.ts';
import { unitRead } from './caller.ts';
import type { HttpDeps } from './deps.ts';
import { endpoint } from './endpoint.ts';
import * as query from './queries.ts';

const LIGHTS = endpoint('lights', 'The three lights side by side, and where they disagree', {
  query: z.strictObject({ period: query.period, unit: query.unit }),
});

/** Three lights side by side: the office sees every unit's, a unit its own. */
export function lightsRoutes(deps: HttpDeps): Hono {
  const app = new Hono();
  const { db, businessNow } = deps.operations;
  app.get('/:cycle/lights', LIGHTS.told, async (context) => {
    const { cycle } = context.req.param();
    const period = context.req.query('period') ?? null;
    const unit = await unitRead(deps, context, cycle, 'read_reports');
    const view = await lightsView(db, cycle, { period, unit }, await businessNow());
    if (!view) throw operationError('not_found', 'unknown_period', period ?? '');
    return LIGHTS.answer(context, view);
  });
  return app;
}
