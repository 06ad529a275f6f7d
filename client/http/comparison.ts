import { Hono } from 'hono';
import { periodFromId } from '../../workflows/rules/time/period.ts';
import { cycleDefinition } from '../operations/admission.ts';
import { operationError } from '../operations/errors.ts';
import { comparisonView } from '../views/comparison.ts';
import { mayRead } from './caller.ts';
import type { HttpDeps } from './deps.ts';

/** Units side by side (三比): for everybody to see, 比出先进、督促后进. */
export function comparisonRoutes(deps: HttpDeps): Hono {
  const app = new Hono();
  const { db, businessNow } = deps.operations;
  app.get('/:cycle/comparison', async (context) => {
    const { cycle } = context.req.param();
    await mayRead(deps, context, cycle, null);
    await cycleDefinition(db, cycle);
    const period = context.req.query('period') ?? '';
    if (periodFromId(period) === null) throw operationError('not_found', 'unknown_period', period);
    return context.json(await comparisonView(db, cycle, period, await businessNow()));
  });
  return app;
}
