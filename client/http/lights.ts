import { Hono } from 'hono';
import { operationError } from '../operations/errors.ts';
import { lightsView } from '../views/lights.ts';
import { unitRead } from './caller.ts';
import type { HttpDeps } from './deps.ts';

/** Three lights side by side: the office sees every unit's, a unit its own. */
export function lightsRoutes(deps: HttpDeps): Hono {
  const app = new Hono();
  const { db, businessNow } = deps.operations;
  app.get('/:cycle/lights', async (context) => {
    const { cycle } = context.req.param();
    const period = context.req.query('period') ?? null;
    const unit = await unitRead(deps, context, cycle);
    const view = await lightsView(db, cycle, { period, unit }, await businessNow());
    if (!view) throw operationError('not_found', 'unknown_period', period ?? '');
    return context.json(view);
  });
  return app;
}
