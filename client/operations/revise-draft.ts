import { revised } from '../../activities/review/revised.ts';
import { append } from '../../activities/store/append.ts';
import { lastNumber } from '../../activities/store/last-number.ts';
import { numberUnder } from '../../activities/store/number-under.ts';
import { reviewStage, upheldObjections } from '../../activities/store/objections.ts';
import { reviewId } from '../../workflows/contract/conduct-review.ts';
import type { Corrected } from '../../workflows/rules/review/correction.ts';
import type { Instant } from '../../workflows/rules/time/instant.ts';
import { cycleDefinition } from './admission.ts';
import { checkCorrected } from './corrected-names.ts';
import type { OperationDeps } from './deps.ts';
import { operationError } from './errors.ts';

/** What a draft is revised by: the upheld objection that it answers, and what is counted anew. */
export interface DraftRevision {
  readonly key: string;
  readonly actor: string;
  readonly at: Instant;
  readonly objection: string;
  readonly reason: string;
  readonly corrects: Corrected;
}

/**
 * Computes a draft anew because an objection to it was upheld, before anybody proposes it; answers with the review's
 * last number. An upheld objection that changes no figure is answered with nothing to count anew.
 */
export async function reviseDraft(
  { db, now }: OperationDeps,
  cycle: string,
  period: string,
  { key, actor, at, objection, reason, corrects }: DraftRevision,
): Promise<number> {
  await cycleDefinition(db, cycle);
  const entity = reviewId(cycle, period);
  const before = await numberUnder(db, entity, key);
  if (before !== undefined) return before;
  const stage = await reviewStage(db, cycle, period);
  if (stage === undefined) throw operationError('not_found', 'unknown_review', period);
  if (stage !== 'draft') throw operationError('refused', 'already_proposed', period);
  const upheld = await upheldObjections(db, cycle, period);
  if (!upheld.some(({ id }) => id === objection)) throw operationError('refused', 'not_upheld', objection);
  await checkCorrected(db, cycle, period, corrects, at);
  const expect = await lastNumber(db, entity);
  const body = { cycle, period, objection, reason, corrects, ...(await revised(db, cycle, period, corrects, at)) };
  const [answer] = await append(db, [{ entity, key, type: 'draft_revised', at, actor, body, expect }], now());
  if (!answer || answer.status === 'behind') throw operationError('unavailable', 'record_unavailable', period);
  return answer.number;
}
