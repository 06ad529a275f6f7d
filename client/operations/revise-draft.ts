import type { PlannedMessage } from '../../activities/planned-message.ts';
import { draftNotices } from '../../activities/review/draft-notices.ts';
import { type Revised, revised } from '../../activities/review/revised.ts';
import { append } from '../../activities/store/append.ts';
import type { Database } from '../../activities/store/database.ts';
import { ruling } from '../../activities/store/definition.ts';
import { lastNumber } from '../../activities/store/last-number.ts';
import { numberUnder } from '../../activities/store/number-under.ts';
import { reviewStage, upheldObjections } from '../../activities/store/objections.ts';
import { definitionOn, organisationOf } from '../../activities/store/organisation.ts';
import { readTimes } from '../../activities/store/review-times.ts';
import { reviewId } from '../../workflows/contract/conduct-review.ts';
import type { Corrected } from '../../workflows/rules/review/correction.ts';
import { dayOf, type Instant } from '../../workflows/rules/time/instant.ts';
import { cycleDefinition } from './admission.ts';
import { checkCorrected } from './corrected-names.ts';
import type { OperationDeps } from './deps.ts';
import { operationError } from './errors.ts';
import { wake } from './wake.ts';

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
  deps: OperationDeps,
  cycle: string,
  period: string,
  { key, actor, at, objection, reason, corrects }: DraftRevision,
): Promise<number> {
  const { db, now } = deps;
  await cycleDefinition(db, cycle);
  const entity = reviewId(cycle, period);
  const before = await numberUnder(db, entity, key);
  if (before !== undefined) return before;
  const stage = await reviewStage(db, cycle, period);
  if (stage === undefined) throw operationError('not_found', 'unknown_review', period);
  if (stage !== 'draft') throw operationError('refused', 'already_proposed', period);
  const upheld = await upheldObjections(db, cycle, period);
  const answered = upheld.find(({ id }) => id === objection);
  if (!answered) throw operationError('refused', 'not_upheld', objection);
  await checkCorrected(db, cycle, period, corrects, at);
  const expect = await lastNumber(db, entity);
  const made = await revised(db, cycle, period, corrects, at);
  const about = { cycle, period, at, reason, objector: answered.unit, number: expect + 1 };
  const messages = await noticesOf(db, about, made);
  const body = { cycle, period, objection, reason, corrects, ...made, ...(messages.length > 0 ? { messages } : {}) };
  const [answer] = await append(db, [{ entity, key, type: 'draft_revised', at, actor, body, expect }], now());
  if (!answer || answer.status === 'behind') throw operationError('unavailable', 'record_unavailable', period);
  if (messages.length > 0) await wake(deps, cycle);
  return answer.number;
}

interface About {
  readonly cycle: string;
  readonly period: string;
  readonly at: Instant;
  readonly reason: string;
  /** Whose objection is answered: told even where no figure of its own changed. */
  readonly objector: string;
  /** The event of the review that revises it. */
  readonly number: number;
}

/** The mail to the units that a revision concerns. */
async function noticesOf(
  db: Database,
  { cycle, period, at, reason, objector, number }: About,
  { snapshot, changes }: Revised,
): Promise<PlannedMessage[]> {
  const definition = ruling(await definitionOn(db, cycle, dayOf(at)), period);
  const { objectionCloses } = await readTimes(db, cycle, period);
  const revision = { number, reason, units: [objector, ...changes.map((c) => c.unit)] };
  return draftNotices(definition, await organisationOf(db, cycle), { cycle, at, objectionCloses, snapshot, revision });
}
