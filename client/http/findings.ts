import { Hono } from 'hono';
import { z } from 'zod';
import { evidenceOf } from '../operations/evidence.ts';
import { recordFinding } from '../operations/record-finding.ts';
import { findings } from '../views/findings.ts';
import { allowed, unitRead } from './caller.ts';
import type { HttpDeps } from './deps.ts';
import { fileHashes } from './evidence.ts';
import { idempotencyKey, parseBody } from './parse-body.ts';

const text = z.string().min(1).max(4000);

const findingBody = z.strictObject({
  id: z.string().regex(/^[A-Za-z0-9._-]{1,64}$/),
  unit: z.string().min(1).max(64),
  name: z.string().min(1).max(200),
  text,
  source: text,
  evidence: text,
  files: fileHashes,
});

/** What supervisors found about units, and what followed from it. */
export function findingsRoutes(deps: HttpDeps): Hono {
  const app = new Hono();
  const { operations } = deps;
  app.get('/:cycle/findings', async (context) => {
    const { cycle } = context.req.param();
    const own = await unitRead(deps, context, cycle);
    return context.json(await findings(operations.db, cycle, own));
  });
  app.post('/:cycle/findings', async (context) => {
    const { cycle } = context.req.param();
    const { id, files: hashes, ...told } = await parseBody(context, findingBody);
    const person = await allowed(deps, context, cycle, 'record_finding', null);
    const files = await evidenceOf(operations.db, cycle, told.unit, hashes);
    const by = { key: idempotencyKey(context), actor: person.id, at: await operations.businessNow() };
    const opened = await recordFinding(operations, cycle, id, files ? { ...told, files } : told, by);
    return context.json({ id, opened }, 201);
  });
  return app;
}
