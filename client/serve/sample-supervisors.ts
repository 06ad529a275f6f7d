import { dayOf, endOfDay } from '../../workflows/rules/time/instant.ts';
import { conductReview } from '../operations/conduct-review.ts';
import type { OperationDeps } from '../operations/deps.ts';
import { OperationError } from '../operations/errors.ts';
import { reviewView } from '../views/review.ts';
import { reviewPeriods } from '../views/review-list.ts';
import { every, type Loop } from './loops.ts';
import { SAMPLE } from './sample.ts';

const LOOK_EVERY_MS = 5_000;
const [PROPOSER, APPROVER] = ['office', 'office2'] as const;

/** The sample's supervisors propose, approve and publish a review on the evening of its day, unless somebody did before. */
export function sampleSupervisors(deps: OperationDeps, onError: (error: unknown) => void): Loop {
  return every(
    LOOK_EVERY_MS,
    async () => {
      const now = await deps.businessNow();
      for (const period of await reviewPeriods(deps.db, SAMPLE.id)) await move(deps, period, now);
    },
    onError,
  );
}

async function move(deps: OperationDeps, period: string, now: string): Promise<void> {
  const review = await reviewView(deps.db, SAMPLE.id, period);
  if (!review || review.state === 'published') return;
  const step = async (ask: 'propose' | 'approve' | 'publish', actor: string, from: string) => {
    if (now < endOfDay(dayOf(from))) return;
    const command = { ask, actor, at: now, key: `sample/${ask}/${period}` };
    await conductReview(deps, SAMPLE.id, period, command).catch((error) => {
      if (!(error instanceof OperationError && error.kind === 'refused')) throw error;
    });
  };
  if (review.state === 'draft') await step('propose', PROPOSER, review.objectionCloses);
  if (review.state === 'proposed') await step('approve', APPROVER, review.publishAt);
  if (review.state === 'approved') await step('publish', PROPOSER, review.publishAt);
}
