import { Hono } from 'hono';
import { z } from 'zod';
import { mayDoForAll } from '../../workflows/rules/authority/may-do.ts';
import { whyOf } from '../explain/why-text.ts';
import { speaker } from '../messages/catalogue.ts';
import { operationError } from '../operations/errors.ts';
import { findings } from '../views/findings.ts';
import { callerOf } from './caller.ts';
import type { HttpDeps } from './deps.ts';
import { endpoint } from './endpoint.ts';
import { languageAsked } from './problem-response.ts';
import * as query from './queries.ts';
import { reviewSeen } from './review-seen.ts';

const WHY = endpoint('why', "Why a unit has its flag: every step from the reported values, in the caller's language", {
  query: z.strictObject({ version: query.number }),
});

/** Why a unit has its flag, told in words; findings of a unit are told to those who may read its cases. */
export function whyRoutes(deps: HttpDeps): Hono {
  const app = new Hono();
  app.get('/:cycle/reviews/:period/units/:unit/why', WHY.told, async (context) => {
    const { cycle, period, unit } = context.req.param();
    const view = await reviewSeen(deps, context, cycle, period);
    const group = view.snapshot.groups.find((g) => g.units.some((u) => u.unit === unit));
    const found = group?.units.find((u) => u.unit === unit);
    if (!group || !found) throw operationError('not_found', 'unknown_unit', unit);
    const caller = await callerOf(deps, context, cycle);
    const sees = mayDoForAll(caller, 'read_cases') || caller.unit === unit;
    const followed = sees ? await findings(deps.operations.db, cycle, { unit }) : [];
    return WHY.answer(
      context,
      whyOf({ say: speaker(languageAsked(context)), ids: false }, view, group, found, followed),
    );
  });
  return app;
}
