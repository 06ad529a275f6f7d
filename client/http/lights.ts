import { Hono } from 'hono';
import { operationError } from '../operations/errors.ts';
import { lightsView } from '../views/lights.ts';
import { callerOf } from './caller.ts';
import type { HttpDeps } from './deps.ts';

/** Three lights side by side: the office sees every unit's, a unit its own. */
export function lightsRoutes(deps: HttpDeps): Hono {
  const app = new Hono();
  const { db, businessNow } = deps.operations;
  app.get('/:cycle/lights', async (context) => {
    const { cycle } = context.req.param();
    const caller = await callerOf(deps, context, cycle);
    const period = context.req.query('period') ?? null;
    const asked = context.req.query('unit') ?? null;
    const unit = caller === 'operator' || caller.post === 'supervisor' ? asked : caller.unit;
    const view = await lightsView(db, cycle, { period, unit }, await businessNow());
    if (!view) throw operationError('not_found', 'unknown_period', period ?? '');
    return context.json(view);
  });
  return app;
}
