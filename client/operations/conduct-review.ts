import { numberUnder } from '../../activities/store/number-under.ts';
import { upheldObjections } from '../../activities/store/objections.ts';
import { publishedAt } from '../../activities/store/published-at.ts';
import { reviewId, reviewUpdate } from '../../workflows/contract/conduct-review.ts';
import type { ReviewCommand } from '../../workflows/rules/review/conduct.ts';
import type { Instant } from '../../workflows/rules/time/instant.ts';
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
  if (published !== null) return answeredBefore(deps, cycle, period, command, published);
  if (command.ask === 'propose') await refuseUnanswered(deps, cycle, period);
  return callUpdate(deps, reviewId(cycle, period), reviewUpdate, command.key, command);
}

/** A review that is published is at its end: what it took before under this key is answered, anything else refused. */
async function answeredBefore(
  { db }: OperationDeps,
  cycle: string,
  period: string,
  { key }: ReviewCommand,
  published: Instant,
): Promise<number> {
  const taken = await numberUnder(db, reviewId(cycle, period), key);
  if (taken === undefined) throw operationError('refused', 'already_published', published);
  return taken;
}

/** An upheld objection must have had its say in the draft before anybody proposes it. */
async function refuseUnanswered({ db }: OperationDeps, cycle: string, period: string): Promise<void> {
  const unanswered = (await upheldObjections(db, cycle, period)).filter((o) => !o.revised).map((o) => o.id);
  if (unanswered.length > 0) throw operationError('refused', 'upheld_not_revised', unanswered.join(' '));
}
