import { Hono } from 'hono';
import { z } from 'zod';
import { matters } from '../views/matters.ts';
import { unitRead } from './caller.ts';
import type { HttpDeps } from './deps.ts';
import { endpoint } from './endpoint.ts';
import * as query from './queries.ts';

const MATTERS = endpoint('matters', 'Matters outside the reporting rhythm', {
  query: z.strictObject({ unit: query.unit, all: query.yes }),
});

/** Single matters (批示件、会议议定事项、交办事项) as they stand; a unit's posts see those it leads or helps with. */
export function mattersRoutes(deps: HttpDeps): Hono {
  const app = new Hono();
  const { operations } = deps;
  app.get('/:cycle/matters', MATTERS.told, async (context) => {
    const { cycle } = context.req.param();
    const unit = await unitRead(deps, context, cycle, 'read_cases');
    const all = context.req.query('all') === 'true';
    return MATTERS.answer(context, await matters(operations.db, cycle, { unit, all }, await operations.businessNow()));
  });
  return app;
}
