import type { ReviewActivities } from '../workflows/contract/activities.ts';
import { reviewId } from '../workflows/contract/conduct-review.ts';
import { computeReview } from '../workflows/rules/review/review.ts';
import { dayOf } from '../workflows/rules/time/instant.ts';
import type { ActivityDeps } from './ports.ts';
import { reviewEvent } from './record-review.ts';
import { draftNotices } from './review/draft-notices.ts';
import { reviewInput } from './review-input.ts';
import { append } from './store/append.ts';
import { ruling } from './store/definition.ts';
import { definitionOn, organisationOf } from './store/organisation.ts';
import { readEvents } from './store/read-events.ts';
import { readTimes } from './store/review-times.ts';
import { sealed } from './store/snapshot.ts';

/**
 * Freezes a review: computes it over one snapshot of the record and records it with its hash, and with the mail that
 * tells each unit of its own draft where the policy asks for it (assessment-rules §8).
 */
export function freezeReview({ db, now, starter }: ActivityDeps): ReviewActivities['freezeReview'] {
  return async (cycle, period, at) => {
    const definition = ruling(await definitionOn(db, cycle, dayOf(at)), period);
    const { policy, policySha256 } = definition;
    const result = computeReview(await reviewInput(db, cycle, period, at));
    const { snapshot, sha256 } = sealed(result, { ...policy, sha256: policySha256 });
    const entity = reviewId(cycle, period);
    const { objectionCloses } = await readTimes(db, cycle, period);
    const draft = { cycle, at, objectionCloses, snapshot };
    const messages = draftNotices(definition, await organisationOf(db, cycle), draft);
    const body = { cycle, period, snapshot, sha256, ...(messages.length > 0 ? { messages } : {}) };
    await append(db, [{ entity, key: 'freeze', type: 'review_frozen', at, actor: 'system', body }], now());
    if (messages.length > 0) await starter.mailPlanned();
    return (await readEvents(db, entity, 0)).map(reviewEvent);
  };
}
