import { reviewId, reviewUpdate } from '../../workflows/contract/conduct-review.ts';
import type { ReviewCommand } from '../../workflows/rules/review/conduct.ts';
import { callUpdate } from './call-update.ts';
import type { OperationDeps } from './deps.ts';

/** Objects to, rules on, proposes, approves or publishes a review; answers with its last event number. */
export function conductReview(
  deps: OperationDeps,
  cycle: string,
  period: string,
  command: ReviewCommand,
): Promise<number> {
  return callUpdate(deps, reviewId(cycle, period), reviewUpdate, command.key, command);
}
