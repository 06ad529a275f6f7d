import { Hono } from 'hono';
import { dayOf } from '../../workflows/rules/time/instant.ts';
import { operationError } from '../operations/errors.ts';
import { burdenView } from '../views/burden.ts';
import { callerOf, readsAll } from './caller.ts';
import type { HttpDeps } from './deps.ts';

/** What units are asked for in a month, against the limits of the policy; a unit's posts see their own. */
export function burdenRoutes(deps: HttpDeps): Hono {
  const app = new Hono();
  const { db, businessNow } = deps.operations;
  app.get('/:cycle/burden', async (context) => {
    const { cycle } = context.req.param();
    const caller = await callerOf(deps, context, cycle);
    const month = context.req.query('month') ?? dayOf(await businessNow()).slice(0, 7);
    const view = await burdenView(db, cycle, month);
    if (!view) throw operationError('not_found', 'unknown_period', month);
    if (readsAll(caller)) return context.json(view);
    const units = view.units.filter((u) => u.unit === caller.unit);
    const shared = view.shared.filter((f) => units.some((u) => u.name === f.unit));
    return context.json({ ...view, units, shared });
  });
  return app;
}
