import { Hono } from 'hono';
import { z } from 'zod';
import { loadPolicy } from '../intake/load-policy.ts';
import { BadInput } from '../intake/problem.ts';
import { cycleDefinition } from '../operations/admission.ts';
import { tryPolicy } from '../views/policy-try.ts';
import { mayRead } from './caller.ts';
import type { HttpDeps } from './deps.ts';
import { parseBody } from './parse-body.ts';

const tryBody = z.strictObject({ policy: z.strictObject({ name: z.string().max(300), text: z.string() }) });

/** The rule workbench: what another policy would have made of the reviews on record. Nothing is written. */
export function policiesRoutes(deps: HttpDeps): Hono {
  const app = new Hono();
  const { db } = deps.operations;
  app.post('/:cycle/policy-try', async (context) => {
    const { cycle } = context.req.param();
    await mayRead(deps, context, cycle, null);
    const { policy } = await parseBody(context, tryBody);
    const loaded = loadPolicy(policy.name, new TextEncoder().encode(policy.text));
    if (Array.isArray(loaded)) throw new BadInput(loaded);
    await cycleDefinition(db, cycle);
    return context.json(await tryPolicy(db, cycle, loaded.policy));
  });
  return app;
}
