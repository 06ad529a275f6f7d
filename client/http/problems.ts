import { Hono } from 'hono';
import { z } from 'zod';
import { cycleDefinition } from '../operations/admission.ts';
import { operationError } from '../operations/errors.ts';
import { followUpKey } from '../views/follow-ups.ts';
import { problemLedger, problemsCounted } from '../views/problems.ts';
import { unitRead } from './caller.ts';
import type { HttpDeps } from './deps.ts';
import { endpoint } from './endpoint.ts';
import { nextPage, pageAsked, paged } from './paging.ts';
import * as query from './queries.ts';

const PROBLEMS = endpoint('problems', 'The problem ledger', {
  query: z.strictObject({ unit: query.unit, all: query.yes, ...paged }),
});
const PROBLEM_COUNTS = endpoint('problemCounts', 'How many problems are open, were closed, and came back', {
  query: z.strictObject({ unit: query.unit }),
});

/** The problem ledger: a unit's posts see its own problems and those it helps with. */
export function problemsRoutes(deps: HttpDeps): Hono {
  const app = new Hono();
  const { db } = deps.operations;
  app.get('/:cycle/problems', PROBLEMS.told, async (context) => {
    const { cycle } = context.req.param();
    const unit = await unitRead(deps, context, cycle, 'read_cases');
    const page = pageAsked(context, 4);
    return PROBLEMS.again(context, deps, { cycle, for: unit }, async () => {
      const rows = await problemLedger(db, cycle, { unit, all: context.req.query('all') === 'true' }, page);
      if (!rows) throw operationError('not_found', 'unknown_cycle', cycle);
      return { rows, next: nextPage(context, rows, page, followUpKey) };
    });
  });
  app.get('/:cycle/problems/counts', PROBLEM_COUNTS.told, async (context) => {
    const { cycle } = context.req.param();
    const unit = await unitRead(deps, context, cycle, 'read_cases');
    await cycleDefinition(db, cycle);
    return PROBLEM_COUNTS.answer(context, await problemsCounted(db, cycle, unit));
  });
  return app;
}
