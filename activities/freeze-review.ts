import { createHash } from 'node:crypto';
import type { ReviewActivities } from '../workflows/contract/activities.ts';
import { reviewId } from '../workflows/contract/conduct-review.ts';
import { computeReview } from '../workflows/rules/review/review.ts';
import type { ActivityDeps } from './ports.ts';
import { reviewEvent } from './record-review.ts';
import { reviewInput } from './review-input.ts';
import { append } from './store/append.ts';
import { definitionOf, ruling } from './store/definition.ts';
import { readEvents } from './store/read-events.ts';

/** Freezes a review: computes it over one snapshot of the record and records it with its hash (assessment-rules §8). */
export function freezeReview({ db, now }: ActivityDeps): ReviewActivities['freezeReview'] {
  return async (cycle, period, at) => {
    const { policy, policySha256 } = ruling(await definitionOf(db, cycle), period);
    const result = computeReview(await reviewInput(db, cycle, period, at));
    const snapshot = { ...result, policy: { id: policy.id, version: policy.version, sha256: policySha256 } };
    const sha256 = createHash('sha256').update(JSON.stringify(snapshot)).digest('hex');
    const entity = reviewId(cycle, period);
    const body = { cycle, period, snapshot, sha256 };
    await append(db, [{ entity, key: 'freeze', type: 'review_frozen', at, actor: 'system', body }], now());
    return (await readEvents(db, entity, 0)).map(reviewEvent);
  };
}
