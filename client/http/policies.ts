import { Hono } from 'hono';
import { z } from 'zod';
import { isDay } from '../../workflows/rules/time/day.ts';
import { loadPolicy } from '../intake/load-policy.ts';
import { good } from '../intake/problem.ts';
import { cycleDefinition } from '../operations/admission.ts';
import { operationError } from '../operations/errors.ts';
import { changePolicy, proposedVersion } from '../operations/publish-policy.ts';
import { policyChanges } from '../views/policy-changes.ts';
import { tryPolicy } from '../views/policy-try.ts';
import { allowed, mayRead } from './caller.ts';
import type { HttpDeps } from './deps.ts';
import { idempotencyKey, parseBody } from './parse-body.ts';

const policyFile = z.strictObject({ name: z.string().max(300), text: z.string() });
const tryBody = z.strictObject({ policy: policyFile });
const reason = z.string().min(1).max(2000);
const requestBody = z.discriminatedUnion('ask', [
  z.strictObject({ ask: z.literal('propose_policy'), policy: policyFile, from: z.string().refine(isDay), reason }),
  z.strictObject({ ask: z.literal('approve_policy') }),
  z.strictObject({ ask: z.literal('reject_policy'), reason }),
]);

/** The rule workbench: what another policy would have made of the reviews on record, and publishing it with four eyes. */
export function policiesRoutes(deps: HttpDeps): Hono {
  const app = new Hono();
  const { db } = deps.operations;
  app.post('/:cycle/policy-try', async (context) => {
    const { cycle } = context.req.param();
    await mayRead(deps, context, cycle, null);
    const { policy } = await parseBody(context, tryBody);
    const loaded = good(loadPolicy(policy.name, new TextEncoder().encode(policy.text)));
    await cycleDefinition(db, cycle);
    return context.json(await tryPolicy(db, cycle, loaded.policy));
  });
  app.get('/:cycle/policy-changes', async (context) => {
    const { cycle } = context.req.param();
    await mayRead(deps, context, cycle, null);
    return context.json(await policyChanges(db, cycle));
  });
  app.post('/:cycle/policy-changes/:id/requests', async (context) => {
    const { cycle, id } = context.req.param();
    if (!/^[a-z0-9-]{1,64}$/.test(id)) throw operationError('refused', 'bad_request', 'path:id');
    const asked = await parseBody(context, requestBody);
    const person = await allowed(deps, context, cycle, asked.ask, null);
    const by = { key: idempotencyKey(context), actor: person.id, at: await deps.operations.businessNow() };
    const request =
      asked.ask === 'propose_policy'
        ? await proposedVersion(deps.operations, cycle, { ...asked, file: asked.policy })
        : asked;
    return context.json({ id, ...(await changePolicy(deps.operations, cycle, id, { ...request, ...by })) }, 201);
  });
  return app;
}
