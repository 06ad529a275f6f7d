import { Hono } from 'hono';
import { z } from 'zod';
import { cycleDefinition } from '../operations/admission.ts';
import { problemLedger } from '../views/problems.ts';
import { unitRead } from './caller.ts';
import type { HttpDeps } from './deps.ts';
import { endpoint } from './endpoint.ts';
import * as query from './queries.ts';

const PROBLEMS = endpoint('problems', 'The problem ledger', {
  query: z.strictObject({ unit: query.unit, all: query.yes }),
});

/** The problem ledger: a unit's posts see its own problems and those it helps with. */
export function problemsRoutes(deps: HttpDeps): Hono {
  const app = new Hono();
  const { db } = deps.operations;
  app.get('/:cycle/problems', PROBLEMS.told, async (context) => {
    const { cycle } = context.req.param();
    const own = await unitRead(deps, context, cycle, 'read_cases');
    await cycleDefinition(db, cycle);
    return PROBLEMS.answer(context, await problemLedger(db, cycle, own, context.req.query('all') === 'true'));
  });
  return app;
}
