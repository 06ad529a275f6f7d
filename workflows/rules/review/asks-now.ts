import type { Act } from '../authority/act.ts';
import { type Actor, isPost } from '../authority/actor.ts';
import { mayDo } from '../authority/may-do.ts';
import type { Instant } from '../time/instant.ts';
import { type AskedOfReview, type ReviewCommand, type ReviewTimes, reviewFault } from './conduct.ts';
import type { CorrectionCommand } from './correction.ts';

/** Everything that can be asked of a review, in the order in which it goes. */
const ASKS = [
  'object',
  'rule',
  'revise',
  'propose',
  'approve',
  'publish',
  'comment',
  'open_problem',
  'correct',
  'approve_correction',
  'reject_correction',
] as const satisfies readonly (
  | ReviewCommand['ask']
  | CorrectionCommand['ask']
  | 'revise'
  | 'comment'
  | 'open_problem'
)[];

export type ReviewAsk = (typeof ASKS)[number];

/** How a review stands, as far as it decides what may be asked of it. */
export interface AskedReview extends ReviewTimes {
  readonly proposedBy: string | null;
  readonly approvedBy: string | null;
  readonly publishedAt: Instant | null;
  readonly objections: readonly { readonly id: string; readonly ruling: { readonly upheld: boolean } | null }[];
  readonly revisions: readonly { readonly objection: string }[];
  readonly correction: { readonly proposedBy: string } | null;
  readonly commentary: readonly { readonly problems: readonly { readonly followUp: string | null }[] }[];
}

/** What somebody may ask of a review at an instant: allowed to their post, and taken as the review stands. */
export function asksNow(actor: Actor, review: AskedReview, now: Instant): ReviewAsk[] {
  if (!isPost(actor)) return [];
  return ASKS.filter((ask) => mayDo(actor, actOf(ask), actor.unit) && isTaken(ask, actor.id, review, now));
}

/** What somebody has to be allowed who asks this of a review. */
export function actOf(ask: ReviewAsk): Act {
  if (ask === 'open_problem') return 'open_follow_up';
  if (ask === 'approve') return 'approve_review';
  return ask === 'propose' ? 'propose_review' : ask;
}

function isTaken(ask: ReviewAsk, actor: string, review: AskedReview, at: Instant): boolean {
  const { approvedBy, publishedAt, correction, commentary } = review;
  switch (ask) {
    case 'revise':
      return publishedAt === null && review.proposedBy === null && unanswered(review);
    case 'comment':
      return true;
    case 'open_problem':
      return commentary.some((c) => c.problems.some((p) => p.followUp === null));
    case 'correct':
      return publishedAt !== null && correction === null;
    case 'approve_correction':
      return correction !== null && correction.proposedBy !== actor;
    case 'reject_correction':
      return correction !== null;
    case 'propose':
      return taken(review, { ask, actor, at }) && !unanswered(review);
    case 'approve':
      return taken(review, { ask, actor, at }) && approvedBy === null;
    case 'rule':
      return review.objections.some(({ id }) => taken(review, { ask, objection: id, actor, at }));
    case 'object':
    case 'publish':
      return taken(review, { ask, actor, at });
    default:
      return ask satisfies never;
  }
}

function taken(review: AskedReview, asked: AskedOfReview): boolean {
  const open = review.objections.filter((o) => o.ruling === null).map((o) => o.id);
  return reviewFault(review, { ...review, number: 0, open }, asked) === null;
}

/** An objection was upheld, and the draft has not had its answer to it. */
function unanswered({ objections, revisions }: AskedReview): boolean {
  return objections.some((o) => o.ruling?.upheld && !revisions.some((r) => r.objection === o.id));
}
