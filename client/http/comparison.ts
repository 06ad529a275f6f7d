import { Hono } from 'hono';
import { z } from 'zod';
import { periodFromId } from '../../workflows/rules/time/period.ts';
import { cycleDefinition } from '../operations/admission.ts';
import { operationError } from '../operations/errors.ts';
import { comparisonView } from '../views/comparison.ts';
import { permitted } from './caller.ts';
import type { HttpDeps } from './deps.ts';
import { endpoint } from './endpoint.ts';
import * as query from './queries.ts';

const COMPARISON = endpoint('comparison', 'How the units of each group compare in a period', {
  whole: 'the units of a plan, of one period',
  query: z.strictObject({ period: query.needed.period }),
});

/** Units side by side (三比): for everybody to see, 比出先进、督促后进. */
export function comparisonRoutes(deps: HttpDeps): Hono {
  const app = new Hono();
  const { db, businessNow } = deps.operations;
  app.get('/:cycle/comparison', COMPARISON.told, async (context) => {
    const { cycle } = context.req.param();
    await permitted(deps, context, cycle, 'read_cycle');
    await cycleDefinition(db, cycle);
    const { period } = COMPARISON.query(context);
    if (periodFromId(period) === null) throw operationError('not_found', 'unknown_period', period);
    return COMPARISON.answer(context, await comparisonView(db, cycle, period, await businessNow()));
  });
  return app;
}
