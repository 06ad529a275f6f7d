import { publishedAt } from '../../activities/store/published-at.ts';
import { reviewId, reviewUpdate } from '../../workflows/contract/conduct-review.ts';
import type { ReviewCommand } from '../../workflows/rules/review/conduct.ts';
import { callUpdate } from './call-update.ts';
import type { OperationDeps } from './deps.ts';
import { operationError } from './errors.ts';

/** Objects to, rules on, proposes, approves or publishes a review; answers with its last event number. */
export async function conductReview(
  deps: OperationDeps,
  cycle: string,
  period: string,
  command: ReviewCommand,
): Promise<number> {
  const published = await publishedAt(deps.db, cycle, period);
  if (published === undefined) throw operationError('not_found', 'unknown_review', period);
  if (published !== null) throw operationError('refused', 'already_published', published);
  return callUpdate(deps, reviewId(cycle, period), reviewUpdate, command.key, command);
}
