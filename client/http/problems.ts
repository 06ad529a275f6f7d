import { Hono } from 'hono';
import { cycleDefinition } from '../operations/admission.ts';
import { problemLedger } from '../views/problems.ts';
import { unitRead } from './caller.ts';
import type { HttpDeps } from './deps.ts';

/** The problem ledger: a unit's posts see its own problems and those it helps with. */
export function problemsRoutes(deps: HttpDeps): Hono {
  const app = new Hono();
  const { db } = deps.operations;
  app.get('/:cycle/problems', async (context) => {
    const { cycle } = context.req.param();
    const own = await unitRead(deps, context, cycle);
    await cycleDefinition(db, cycle);
    return context.json(await problemLedger(db, cycle, own, context.req.query('all') === 'true'));
  });
  return app;
}
