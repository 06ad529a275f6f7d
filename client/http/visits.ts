import { Hono } from 'hono';
import { z } from 'zod';
import { day } from '../intake/scalars.ts';
import { evidenceOf } from '../operations/evidence.ts';
import { recordVisit } from '../operations/record-visit.ts';
import { visitsView } from '../views/visits.ts';
import { allowed, mayRead, unitNamed } from './caller.ts';
import type { HttpDeps } from './deps.ts';
import { fileHashes } from './evidence.ts';
import { idempotencyKey, parseBody } from './parse-body.ts';

const text = z.string().min(1).max(4000);
const unit = z.string().min(1).max(64);

const visitBody = z.strictObject({
  id: z.string().regex(/^[A-Za-z0-9._-]{1,64}$/),
  unit,
  visitors: z.array(unit).min(1).max(200),
  on: day,
  seen: text,
  learned: z.array(text).max(50).default([]),
  files: fileHashes,
});

/** Visits of units to each other: the office writes them down, every unit reads them. */
export function visitsRoutes(deps: HttpDeps): Hono {
  const app = new Hono();
  const { operations } = deps;
  const { db } = operations;
  app.get('/:cycle/visits', async (context) => {
    const { cycle } = context.req.param();
    await mayRead(deps, context, cycle, null);
    return context.json(await visitsView(db, cycle, await unitNamed(deps, context, cycle)));
  });
  app.post('/:cycle/visits', async (context) => {
    const { cycle } = context.req.param();
    const { id, files: hashes, ...told } = await parseBody(context, visitBody);
    const person = await allowed(deps, context, cycle, 'record_visit', null);
    const files = await evidenceOf(db, cycle, told.unit, hashes);
    const by = { key: idempotencyKey(context), actor: person.id, at: await operations.businessNow() };
    await recordVisit(operations, cycle, id, files ? { ...told, files } : told, by);
    return context.json({ id }, 201);
  });
  return app;
}
