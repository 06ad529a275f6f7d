import { Hono } from 'hono';
import { z } from 'zod';
import { ORIGINS } from '../../workflows/rules/follow-up/matter.ts';
import { matterKey, matters, mattersCounted, STANDINGS } from '../views/matters.ts';
import { unitRead } from './caller.ts';
import type { HttpDeps } from './deps.ts';
import { endpoint } from './endpoint.ts';
import { linkNext, pageAsked, paged } from './paging.ts';
import * as query from './queries.ts';

const which = z.strictObject({
  unit: query.unit,
  all: query.yes,
  origin: z.enum(ORIGINS).optional(),
  stands: z.enum(STANDINGS).optional(),
  ...paged,
});

const MATTERS = endpoint('matters', 'Matters outside the reporting rhythm, the most urgent first', { query: which });
const MATTER_COUNTS = endpoint('matterCounts', 'How many matters come from where and stand how', {
  whole: 'origins and states are few and fixed',
  query: which.pick({ unit: true }),
});

/** Single matters (批示件、会议议定事项、交办事项) as they stand; a unit's posts see those it leads or helps with. */
export function mattersRoutes(deps: HttpDeps): Hono {
  const app = new Hono();
  const { db, businessNow } = deps.operations;
  app.get('/:cycle/matters', MATTERS.told, async (context) => {
    const { cycle } = context.req.param();
    const unit = await unitRead(deps, context, cycle, 'read_cases');
    const { all, origin, stands } = MATTERS.query(context);
    const page = pageAsked(context, 4);
    const rows = await matters(db, cycle, { unit, all: all === 'true', origin, stands }, await businessNow(), page);
    linkNext(context, rows, page, matterKey);
    return MATTERS.answer(context, rows);
  });
  app.get('/:cycle/matters/counts', MATTER_COUNTS.told, async (context) => {
    const { cycle } = context.req.param();
    const unit = await unitRead(deps, context, cycle, 'read_cases');
    return MATTER_COUNTS.answer(context, await mattersCounted(db, cycle, unit, await businessNow()));
  });
  return app;
}
