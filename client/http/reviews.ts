import { Hono } from 'hono';
import { z } from 'zod';
import type { ReviewCommand } from '../../workflows/rules/review/conduct.ts';
import { conductReview } from '../operations/conduct-review.ts';
import { operationError } from '../operations/errors.ts';
import { evidenceOf } from '../operations/evidence.ts';
import { reviewPeriods, reviewView } from '../views/review.ts';
import { allowed, callerOf } from './caller.ts';
import type { HttpDeps } from './deps.ts';
import { fileHashes } from './evidence.ts';
import { idempotencyKey, parseBody } from './parse-body.ts';

const text = z.string().min(1).max(2000);

const requestBody = z.discriminatedUnion('ask', [
  z.strictObject({ ask: z.literal('object'), unit: z.string().max(64), grounds: text, files: fileHashes }),
  z.strictObject({ ask: z.literal('rule'), objection: z.string().max(128), upheld: z.boolean(), reason: text }),
  z.strictObject({ ask: z.literal('propose') }),
  z.strictObject({ ask: z.literal('approve') }),
  z.strictObject({ ask: z.literal('publish') }),
]);

/** Reviews: a unit sees its own worksheet before anyone else sees the ranking. */
export function reviewsRoutes(deps: HttpDeps): Hono {
  const app = new Hono();
  const { db, businessNow } = deps.operations;
  app.get('/:cycle/reviews', async (context) => {
    const { cycle } = context.req.param();
    await callerOf(deps, context, cycle);
    return context.json(await reviewPeriods(db, cycle));
  });
  app.get('/:cycle/reviews/:period', async (context) => {
    const { cycle, period } = context.req.param();
    const caller = await callerOf(deps, context, cycle);
    const review = await reviewView(db, cycle, period);
    if (!review) throw operationError('not_found', 'unknown_review', period);
    const seesAll = caller === 'operator' || caller.post === 'supervisor' || review.state === 'published';
    return context.json(seesAll ? review : ownOnly(review, caller.unit));
  });
  app.post('/:cycle/reviews/:period/requests', async (context) => {
    const { cycle, period } = context.req.param();
    const request = await parseBody(context, requestBody);
    const person = await allowed(deps, context, cycle, request.ask, request.ask === 'object' ? request.unit : null);
    const by = { key: idempotencyKey(context), actor: person.id, at: await businessNow() };
    const hashes = request.ask === 'object' ? request.files : undefined;
    const files = request.ask === 'object' ? await evidenceOf(db, cycle, request.unit, hashes) : undefined;
    const command = { ...request, ...by, files } as ReviewCommand;
    return context.json({ number: await conductReview(deps.operations, cycle, period, command) }, 201);
  });
  return app;
}

type Review = NonNullable<Awaited<ReturnType<typeof reviewView>>>;

/** A draft as one unit may see it: its own worksheet, without anybody's rank, its own included. */
function ownOnly(review: Review, unit: string | null): Review {
  const groups = review.snapshot.groups.map((group) => ({
    ...group,
    units: group.units.filter((u) => u.unit === unit),
  }));
  return {
    ...review,
    snapshot: { ...review.snapshot, groups: groups.filter((g) => g.units.length > 0) },
    objections: review.objections.filter((o) => o.unit === unit),
    amendments: review.amendments.filter((a) => a.unit === unit),
  };
}
