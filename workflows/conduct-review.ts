import {
  allHandlersFinished,
  condition,
  proxyActivities,
  proxyLocalActivities,
  setHandler,
} from '@temporalio/workflow';
import type { ReviewActivities } from './contract/activities.ts';
import { adoptReviewUpdate, type ConductReviewInput, reviewId, reviewUpdate } from './contract/conduct-review.ts';
import { standingQuery } from './contract/standing.ts';
import { createEntity } from './entity.ts';
import { decideReview, evolveReview, NEW_REVIEW, type ReviewCommand } from './rules/review/conduct.ts';

const { freezeReview } = proxyActivities<ReviewActivities>({
  startToCloseTimeout: '5m',
  retry: { initialInterval: '250ms', maximumInterval: '30s' },
});

const { recordReview } = proxyLocalActivities<ReviewActivities>({
  startToCloseTimeout: '4s',
  scheduleToCloseTimeout: '8s',
  retry: { initialInterval: '100ms', maximumInterval: '1s' },
});

/** One period's review: frozen, open to objections, proposed, approved by somebody else, published. */
export async function conductReview(input: ConductReviewInput): Promise<void> {
  const { cycle, period, freezeAt, objectionCloses, publishAt } = input;
  const review = createEntity(
    { state: input.state ?? NEW_REVIEW },
    {
      id: reviewId(cycle, period),
      decide: (state, command: ReviewCommand) => decideReview({ objectionCloses, publishAt }, state, command),
      evolve: evolveReview,
      record: recordReview,
    },
  );
  if (review.state().number === 0) review.adopt(await freezeReview(cycle, period, freezeAt));

  setHandler(standingQuery, () => review.state().number);
  setHandler(adoptReviewUpdate, (events) => {
    review.adopt(events);
    return review.state().number;
  });
  setHandler(reviewUpdate, async (command) => (await review.request(command))?.number ?? review.state().number, {
    validator: review.check,
  });
  await condition(() => review.state().publishedAt !== null);
  await condition(allHandlersFinished);
}
