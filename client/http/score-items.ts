import { type Context, Hono } from 'hono';
import { z } from 'zod';
import { notNegative } from '../intake/scalars.ts';
import { operationError } from '../operations/errors.ts';
import { evidenceOf } from '../operations/evidence.ts';
import { decidingItem, scoreItem } from '../operations/score-item.ts';
import { scoreItemKey, scoreItems } from '../views/score-items.ts';
import { actsAs, decidesAs } from './acts-as.ts';
import { allowed, callerOf, unitRead } from './caller.ts';
import type { HttpDeps } from './deps.ts';
import { endpoint } from './endpoint.ts';
import { fileHashes } from './evidence.ts';
import { newId } from './new-id.ts';
import { linkNext, pageAsked, paged } from './paging.ts';
import * as query from './queries.ts';
import { itemsOffered } from './score-items-seen.ts';

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

const SCORE_ITEMS = endpoint('scoreItems', 'Bonus, deduction and override items, the newest first', {
  query: z.strictObject({ period: query.period, coming: query.yes, ...paged }),
});
const PROPOSE_SCORE_ITEM = endpoint('proposeScoreItem', 'Propose an item that changes a score', {
  body: itemBody,
  keyed: true,
  status: [201],
});
const ACT_ON_SCORE_ITEM = endpoint('actOnScoreItem', 'Approve or reject an item', {
  body: decisionBody,
  keyed: true,
  status: [201],
});

/** Bonuses, deductions and overrides beside the reports: asked for by one post, decided by another, before the freeze. */
export function scoreItemsRoutes(deps: HttpDeps): Hono {
  const app = new Hono();
  const { operations } = deps;
  app.get('/:cycle/score-items', SCORE_ITEMS.told, async (context) => {
    const { cycle } = context.req.param();
    const own = await unitRead(deps, context, cycle, 'read_items');
    const { period = null, coming } = context.req.query();
    const page = pageAsked(context, 3);
    const rows = await scoreItems(operations.db, cycle, { unit: own, period, coming: coming === 'true' }, page);
    linkNext(context, rows, page, scoreItemKey);
    return SCORE_ITEMS.answer(context, itemsOffered(rows, await callerOf(deps, context, cycle)));
  });
  app.post('/:cycle/score-items/:id', PROPOSE_SCORE_ITEM.told, async (context) => {
    const { cycle } = context.req.param();
    await oneAtATime(context);
    const { files: hashes, ...told } = await PROPOSE_SCORE_ITEM.body(context);
    const person = await allowed(deps, context, cycle, 'propose_item', null);
    const id = newId(context);
    const files = await evidenceOf(operations.db, cycle, told.unit, hashes);
    const item = files ? { ...told, files } : told;
    const by = await actsAs(operations, context, person.id);
    return PROPOSE_SCORE_ITEM.answer(context, {
      id,
      number: await scoreItem(operations, cycle, id, { ask: 'propose_item', item, ...by }),
    });
  });
  app.post('/:cycle/score-items/:id/requests', ACT_ON_SCORE_ITEM.told, async (context) => {
    const { cycle, id } = context.req.param();
    const decision = await ACT_ON_SCORE_ITEM.body(context);
    const act = await decidingItem(operations, cycle, id, decision.ask);
    const person = await allowed(deps, context, cycle, act, null);
    const by = await decidesAs(operations, context, cycle, person);
    return ACT_ON_SCORE_ITEM.answer(context, {
      id,
      number: await scoreItem(operations, cycle, id, { ...decision, ...by }),
    });
  });
  return app;
}

/** An item is asked for by itself: what changes a score never comes in bulk. */
async function oneAtATime(context: Context): Promise<void> {
  const sent: unknown = await context.req.json().catch(() => null);
  if (Array.isArray(sent)) throw operationError('refused', 'one_at_a_time', String(sent.length));
}
