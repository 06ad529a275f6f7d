import { correctionSubject } from '../../../activities/store/corrections.ts';
import { reviewId } from '../../../workflows/contract/conduct-review.ts';
import { isAskedToDecide, LEADER_FROM } from '../../../workflows/rules/idle-approver.ts';
import { type AskedReview, asksNow, type ReviewAsk } from '../../../workflows/rules/review/asks-now.ts';
import type { Instant } from '../../../workflows/rules/time/instant.ts';
import type { Desk } from './desk.ts';
import { type Waiting, waiting } from './waiting-item.ts';

/** A review that is not over, as far as it decides what is asked of it. */
export interface OpenReview extends Omit<AskedReview, 'correction'> {
  readonly period: string;
  readonly frozenAt: Instant;
  readonly correction: { readonly number: number; readonly proposedBy: string; readonly proposedAt: Instant } | null;
}

/** What moves a review on; whatever else may be asked of one waits for nobody. */
const DUTIES: ReadonlySet<ReviewAsk> = new Set<ReviewAsk>(['rule', 'revise', 'propose', 'approve', 'publish']);

/** What somebody is asked to do about the reviews of a cycle as they stand. */
export function reviewsFor(desk: Desk, reviews: readonly OpenReview[]): Waiting[] {
  return reviews.flatMap((review) => [
    ...courseOf(desk, review),
    ...correctionOf(desk, review),
    ...problemsOf(desk, review),
  ]);
}

function courseOf({ cycle, person, plan, now, remindedOf }: Desk, review: OpenReview): Waiting[] {
  const { period, frozenAt, proposedBy, publishedAt, publishAt } = review;
  if (publishedAt !== null) return [];
  const { times } = remindedOf(reviewId(cycle, period), frozenAt);
  const told = { kind: 'review', period, since: frozenAt, due: publishAt, by: proposedBy, reminded: times } as const;
  const asks = asksNow(person, review, now).filter((ask) => DUTIES.has(ask));
  if (person.post === 'leader') {
    const isLeft = times >= LEADER_FROM && asks.length === 0;
    if (isLeft) return [waiting({ ...told, id: `${period}/publish`, ask: 'publish', mine: false })];
    if (!isAskedToDecide(person, proposedBy, plan.people, times)) return [];
  }
  return asks.map((ask) => waiting({ ...told, id: `${period}/${ask}`, ask, count: countOf(ask, review) }));
}

function countOf(ask: ReviewAsk, { objections, revisions }: OpenReview): number {
  if (ask === 'rule') return objections.filter((o) => o.ruling === null).length;
  const answered = new Set(revisions.map((r) => r.objection));
  return ask === 'revise' ? objections.filter((o) => o.ruling?.upheld && !answered.has(o.id)).length : 1;
}

function correctionOf({ cycle, person, plan, now, remindedOf }: Desk, review: OpenReview): Waiting[] {
  const { period, correction } = review;
  if (!correction || !asksNow(person, review, now).includes('approve_correction')) return [];
  const { number, proposedBy: by, proposedAt: since } = correction;
  const { first, times } = remindedOf(correctionSubject(cycle, period, number), since);
  if (!isAskedToDecide(person, by, plan.people, times)) return [];
  return [waiting({ kind: 'correction', id: period, ask: 'approve', period, by, since, due: first, reminded: times })];
}

/** The problems that were named at a review's meeting and that no case follows yet. */
function problemsOf({ person, now }: Desk, review: OpenReview): Waiting[] {
  if (!asksNow(person, review, now).includes('open_problem')) return [];
  const { period, commentary, frozenAt } = review;
  const count = commentary.flatMap((c) => c.problems.filter((p) => p.followUp === null)).length;
  const [ask, since] = ['open_problem', review.publishedAt ?? frozenAt] as const;
  return [waiting({ kind: 'review', id: `${period}/${ask}`, ask, period, since, count })];
}
