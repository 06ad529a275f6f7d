import { Hono } from 'hono';
import { z } from 'zod';
import { waitingFor } from '../views/waiting/waiting.ts';
import { WAITING_KINDS } from '../views/waiting/waiting-item.ts';
import { allowed } from './caller.ts';
import type { HttpDeps } from './deps.ts';
import { endpoint } from './endpoint.ts';

const WAITING = endpoint('waiting', 'All that waits for a supervisor or a leader of the county, and by when', {
  query: z.strictObject({ kind: z.enum(WAITING_KINDS).optional() }),
});

/** What waits for whoever asks, gathered from every rule that puts something to the office or to a leader above it. */
export function waitingRoutes(deps: HttpDeps): Hono {
  const app = new Hono();
  const { db, businessNow } = deps.operations;
  app.get('/:cycle/waiting', WAITING.told, async (context) => {
    const { cycle } = context.req.param();
    const person = await allowed(deps, context, cycle, 'see_waiting', null);
    const { kind = null } = WAITING.query(context);
    return WAITING.answer(context, await waitingFor(db, cycle, person, await businessNow(), kind));
  });
  return app;
}
