import { Hono } from 'hono';
import { z } from 'zod';
import { dayOf } from '../../workflows/rules/time/instant.ts';
import { operationError } from '../operations/errors.ts';
import { burdenView } from '../views/burden.ts';
import { unitRead } from './caller.ts';
import type { HttpDeps } from './deps.ts';
import { endpoint } from './endpoint.ts';
import * as query from './queries.ts';

const BURDEN = endpoint('burden', 'What units are asked for in a month, against the limits', {
  query: z.strictObject({ month: query.month, unit: query.unit }),
});

/** What units are asked for in a month, against the limits of the policy; a unit's posts see their own. */
export function burdenRoutes(deps: HttpDeps): Hono {
  const app = new Hono();
  const { db, businessNow } = deps.operations;
  app.get('/:cycle/burden', BURDEN.told, async (context) => {
    const { cycle } = context.req.param();
    const own = await unitRead(deps, context, cycle, 'read_cases');
    const month = context.req.query('month') ?? dayOf(await businessNow()).slice(0, 7);
    const view = await burdenView(db, cycle, month);
    if (!view) throw operationError('not_found', 'unknown_period', month);
    if (own === null) return BURDEN.answer(context, view);
    const units = view.units.filter((u) => u.unit === own);
    const shared = view.shared.filter((f) => units.some((u) => u.name === f.unit));
    return BURDEN.answer(context, { ...view, units, shared });
  });
  return app;
}
