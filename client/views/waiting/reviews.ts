import { correctionSubject } from '../../../activities/store/corrections.ts';
import { reviewId } from '../../../workflows/contract/conduct-review.ts';
import { isAskedToDecide, LEADER_FROM } from '../../../workflows/rules/idle-approver.ts';
import { type AskedReview, actOf, asksNow, type ReviewAsk } from '../../../workflows/rules/review/asks-now.ts';
import type { Instant } from '../../../workflows/rules/time/instant.ts';
import type { Desk } from './desk.ts';
import { type Waiting, waiting } from './waiting-item.ts';

/** A review that is not over, as far as it decides what is asked of it, and since when each of it is. */
export interface OpenReview extends Omit<AskedReview, 'correction' | 'objections' | 'revisions' | 'commentary'> {
  readonly period: string;
  readonly frozenAt: Instant;
  readonly proposedAt: Instant | null;
  readonly approvedAt: Instant | null;
  readonly objections: readonly OpenObjection[];
  readonly revisions: readonly { readonly objection: string; readonly at: Instant }[];
  readonly commentary: readonly (AskedReview['commentary'][number] & { readonly unit: string; readonly at: Instant })[];
  readonly correction: { readonly number: number; readonly proposedBy: string; readonly proposedAt: Instant } | null;
}

interface OpenObjection {
  readonly id: string;
  readonly unit: string;
  readonly by: string;
  readonly at: Instant;
  readonly ruling: { readonly upheld: boolean; readonly by: string; readonly at: Instant } | null;
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

/** The steps of a review; a leader of the county hears besides of what the office was reminded of in vain. */
function courseOf(desk: Desk, review: OpenReview): Waiting[] {
  const { cycle, person, plan, now, remindedOf } = desk;
  const { period, frozenAt, proposedBy, publishedAt, publishAt } = review;
  if (publishedAt !== null) return [];
  const { times } = remindedOf(reviewId(cycle, period), frozenAt);
  const told = { kind: 'review', period, due: publishAt, reminded: times } as const;
  const asks = asksNow(person, review, now).filter((ask) => DUTIES.has(ask));
  const isLeader = person.post === 'leader';
  if (isLeader && times >= LEADER_FROM && asks.length === 0) {
    return [
      waiting({ ...told, id: `${period}/publish`, ask: 'publish', ...sinceWhen('publish', review), mine: false }),
    ];
  }
  return asks
    .filter((ask) => isAskedToDecide(actOf(ask), person, ask === 'approve' ? proposedBy : null, plan.people, times))
    .flatMap((ask) => eachOf(ask, review).map((since) => ({ ask, ...since })))
    .map(({ of, ...one }) => waiting({ ...told, id: [period, one.ask, ...of].join('/'), ...one }));
}

/** What one thing that is asked of a review is about, by whom it was put there, and since when it waits. */
interface Since {
  readonly since: Instant;
  readonly by: string | null;
  readonly unit?: string;
}

/** What is asked of objections is asked of each; of the review as a whole, once. */
function eachOf(ask: ReviewAsk, review: OpenReview): (Since & { readonly of: readonly string[] })[] {
  const { objections, revisions } = review;
  if (ask === 'rule') {
    return objections
      .filter(({ ruling }) => ruling === null)
      .map(({ id, unit, by, at: since }) => ({ of: [id], unit, by, since }));
  }
  if (ask !== 'revise') return [{ of: [], ...sinceWhen(ask, review) }];
  const answered = new Set(revisions.map((r) => r.objection));
  return objections.flatMap(({ id, unit, ruling }) =>
    ruling?.upheld && !answered.has(id) ? [{ of: [id], unit, by: ruling.by, since: ruling.at }] : [],
  );
}

/** Since when a review waits to be proposed, approved or published, and who put it there. */
function sinceWhen(ask: ReviewAsk, review: OpenReview): Since {
  const { frozenAt, proposedBy, proposedAt, approvedBy, approvedAt, publishAt } = review;
  if (ask === 'approve') return { since: proposedAt ?? frozenAt, by: proposedBy };
  if (ask === 'publish') return { since: latest([approvedAt ?? frozenAt, publishAt]), by: approvedBy };
  const { objectionCloses, objections, revisions } = review;
  const ruled = objections.flatMap(({ ruling }) => (ruling ? [ruling.at] : []));
  return { since: latest([objectionCloses, ...ruled, ...revisions.map((r) => r.at)]), by: null };
}

function latest(instants: readonly Instant[]): Instant {
  return instants.reduce((last, at) => (at > last ? at : last));
}

function correctionOf({ cycle, person, plan, now, remindedOf }: Desk, review: OpenReview): Waiting[] {
  const { period, correction } = review;
  if (!correction || !asksNow(person, review, now).includes('approve_correction')) return [];
  const { number, proposedBy: by, proposedAt: since } = correction;
  const { first, times } = remindedOf(correctionSubject(cycle, period, number), since);
  if (!isAskedToDecide('approve_correction', person, by, plan.people, times)) return [];
  return [waiting({ kind: 'correction', id: period, ask: 'approve', period, by, since, due: first, reminded: times })];
}

/** The problems that were named at a review's meeting and that no case follows yet. */
function problemsOf({ person, now }: Desk, review: OpenReview): Waiting[] {
  if (!asksNow(person, review, now).includes('open_problem')) return [];
  const open = review.commentary
    .map(({ unit, at, problems }) => ({ unit, at, count: problems.filter((p) => p.followUp === null).length }))
    .filter(({ count }) => count > 0);
  const { period } = review;
  const ask = 'open_problem';
  return open.map(({ unit, at: since, count }) =>
    waiting({ kind: 'review', id: `${period}/${ask}/${unit}`, ask, period, unit, since, count }),
  );
}
