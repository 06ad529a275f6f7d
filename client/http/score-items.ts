import { type Context, Hono } from 'hono';
import { z } from 'zod';
import { notNegative } from '../intake/scalars.ts';
import { operationError } from '../operations/errors.ts';
import { evidenceOf } from '../operations/evidence.ts';
import { scoreItem } from '../operations/score-item.ts';
import { scoreItems } from '../views/score-items.ts';
import { allowed, callerOf, readsAll } from './caller.ts';
import type { HttpDeps } from './deps.ts';
import { fileHashes } from './evidence.ts';
import { idempotencyKey, parseBody } from './parse-body.ts';

const text = z.string().min(1).max(2000);

const about = {
  unit: z.string().min(1).max(64),
  period: z.string().min(1).max(16),
  reason: text,
  evidence: text,
  files: fileHashes,
};

const itemBody = z.discriminatedUnion('kind', [
  z.strictObject({ ...about, kind: z.literal(['bonus', 'deduction']), amount: notNegative }),
  z.strictObject({
    ...about,
    kind: z.literal('override'),
    task: z.string().min(1).max(64),
    indicator: z.string().min(1).max(64),
    sets: z.enum(['value', 'performance']),
    amount: z.string().min(1).max(64),
  }),
]);

const decisionBody = z.discriminatedUnion('ask', [
  z.strictObject({ ask: z.literal('approve_item') }),
  z.strictObject({ ask: z.literal('reject_item'), reason: text }),
]);

/** Bonuses, deductions and overrides beside the reports: asked for by one post, decided by another, before the freeze. */
export function scoreItemsRoutes(deps: HttpDeps): Hono {
  const app = new Hono();
  const { operations } = deps;
  app.get('/:cycle/score-items', async (context) => {
    const { cycle } = context.req.param();
    const caller = await callerOf(deps, context, cycle);
    const own = readsAll(caller) ? null : caller.unit;
    return context.json(await scoreItems(operations.db, cycle, own));
  });
  app.post('/:cycle/score-items/:id', async (context) => {
    const { cycle, id } = context.req.param();
    await oneAtATime(context);
    const { files: hashes, ...told } = await parseBody(context, itemBody);
    const person = await allowed(deps, context, cycle, 'propose_item', null);
    const files = await evidenceOf(operations.db, cycle, told.unit, hashes);
    const item = files ? { ...told, files } : told;
    const by = { key: idempotencyKey(context), actor: person.id, at: await operations.businessNow() };
    return context.json(
      { id, number: await scoreItem(operations, cycle, id, { ask: 'propose_item', item, ...by }) },
      201,
    );
  });
  app.post('/:cycle/score-items/:id/requests', async (context) => {
    const { cycle, id } = context.req.param();
    const decision = await parseBody(context, decisionBody);
    const person = await allowed(deps, context, cycle, decision.ask, null);
    const by = { key: idempotencyKey(context), actor: person.id, at: await operations.businessNow() };
    return context.json({ id, number: await scoreItem(operations, cycle, id, { ...decision, ...by }) }, 201);
  });
  return app;
}

/** An item is asked for by itself: what changes a score never comes in bulk. */
async function oneAtATime(context: Context): Promise<void> {
  const sent: unknown = await context.req.json().catch(() => null);
  if (Array.isArray(sent)) throw operationError('refused', 'one_at_a_time', String(sent.length));
}
