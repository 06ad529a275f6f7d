import { type Decider, isSamePerson } from '../authority/same-person.ts';
import type { EvidenceFile } from '../evidence/file.ts';
import type { Instant } from '../time/instant.ts';

/** What people ask of a review: `key` makes a repetition harmless, `actor` is a post, `at` is business time. */
export type ReviewCommand = Decider & {
  readonly key: string;
  readonly at: Instant;
} & (
    | ({ readonly ask: 'object' } & Objection)
    | { readonly ask: 'rule'; readonly objection: string; readonly upheld: boolean; readonly reason: string }
    | { readonly ask: 'propose' }
    | { readonly ask: 'approve' }
    | { readonly ask: 'publish' }
  );

/** What a unit holds against its worksheet, with what proves it. */
interface Objection {
  readonly unit: string;
  readonly grounds: string;
  readonly files?: readonly EvidenceFile[];
}

/** What happened to a review. The snapshot and the consequences are added where they are computed. */
export type ReviewFact =
  | { readonly type: 'review_frozen' }
  | ({ readonly type: 'objection_raised'; readonly id: string } & Objection)
  | { readonly type: 'objection_ruled'; readonly id: string; readonly upheld: boolean; readonly reason: string }
  | { readonly type: 'draft_revised'; readonly objection: string; readonly reason: string }
  | { readonly type: 'review_proposed' }
  | { readonly type: 'review_approved' }
  | { readonly type: 'review_published' };

export interface ReviewEvent {
  readonly number: number;
  readonly at: Instant;
  readonly actor: string;
  readonly fact: ReviewFact;
}

/** Where a review stands; a fold of its events. */
export interface ReviewState {
  readonly number: number;
  readonly open: readonly string[];
  readonly proposedBy: string | null;
  readonly approvedBy: string | null;
  readonly publishedAt: Instant | null;
}

/** A review before its freeze. */
export const NEW_REVIEW: ReviewState = {
  number: 0,
  open: [],
  proposedBy: null,
  approvedBy: null,
  publishedAt: null,
};

/** The instants of a review's timetable. */
export interface ReviewTimes {
  readonly objectionCloses: Instant;
  readonly publishAt: Instant;
}

export type ReviewRefusalCode =
  | 'objections_closed'
  | 'objections_open'
  | 'unknown_objection'
  | 'not_proposed'
  | 'already_proposed'
  | 'four_eyes'
  | 'not_approved'
  | 'too_early'
  | 'already_published';

export type ReviewDecision =
  | { readonly facts: readonly ReviewFact[] }
  | {
      readonly refused: readonly { readonly line: null; readonly code: ReviewRefusalCode; readonly subject: string }[];
    };

/**
 * What follows from a request to a review (assessment-rules §8): objections until their window closes, then a
 * proposal, an approval by somebody else, and publication not before its instant.
 */
export function decideReview(times: ReviewTimes, state: ReviewState, command: ReviewCommand): ReviewDecision {
  const fault = reviewFault(times, state, command);
  if (fault) return { refused: [{ line: null, ...fault }] };
  switch (command.ask) {
    case 'object': {
      const { key: id, unit, grounds, files } = command;
      return { facts: [{ type: 'objection_raised', id, unit, grounds, ...(files ? { files } : {}) }] };
    }
    case 'rule': {
      const { objection: id, upheld, reason } = command;
      return { facts: [{ type: 'objection_ruled', id, upheld, reason }] };
    }
    case 'propose':
      return { facts: [{ type: 'review_proposed' }] };
    case 'approve':
      return { facts: [{ type: 'review_approved' }] };
    case 'publish':
      return { facts: [{ type: 'review_published' }] };
    default:
      return command satisfies never;
  }
}

type Fault = { readonly code: ReviewRefusalCode; readonly subject: string };

/** What of a request decides whether a review takes it. */
export type AskedOfReview = Decider & { readonly at: Instant } & (
    | { readonly ask: 'rule'; readonly objection: string }
    | { readonly ask: Exclude<ReviewCommand['ask'], 'rule'> }
  );

/** Why a review does not take a request, or null. */
export function reviewFault(times: ReviewTimes, state: ReviewState, asked: AskedOfReview): Fault | null {
  const { ask, at, actor } = asked;
  if (state.publishedAt) return { code: 'already_published', subject: state.publishedAt };
  const closed = at >= times.objectionCloses;
  if (ask === 'object') return closed ? { code: 'objections_closed', subject: times.objectionCloses } : null;
  if (ask === 'rule') {
    return state.open.includes(asked.objection) ? null : { code: 'unknown_objection', subject: asked.objection };
  }
  if (ask === 'propose') {
    if (!closed) return { code: 'too_early', subject: times.objectionCloses };
    if (state.open.length > 0) return { code: 'objections_open', subject: state.open.join(' ') };
    return state.proposedBy ? { code: 'already_proposed', subject: state.proposedBy } : null;
  }
  if (!state.proposedBy) return { code: 'not_proposed', subject: '' };
  if (ask === 'approve') return isSamePerson(state.proposedBy, asked) ? { code: 'four_eyes', subject: actor } : null;
  if (!state.approvedBy) return { code: 'not_approved', subject: '' };
  return at < times.publishAt ? { code: 'too_early', subject: times.publishAt } : null;
}

/** The next state of a review after an event; an event already known changes nothing. */
export function evolveReview(state: ReviewState, event: ReviewEvent): ReviewState {
  if (event.number <= state.number) return state;
  return { ...appliedReview(state, event), number: event.number };
}

function appliedReview(state: ReviewState, { fact, actor, at }: ReviewEvent): ReviewState {
  switch (fact.type) {
    case 'review_frozen':
    case 'draft_revised':
      return state;
    case 'objection_raised':
      return { ...state, open: [...state.open, fact.id] };
    case 'objection_ruled':
      return { ...state, open: state.open.filter((id) => id !== fact.id) };
    case 'review_proposed':
      return { ...state, proposedBy: actor };
    case 'review_approved':
      return { ...state, approvedBy: actor };
    case 'review_published':
      return { ...state, publishedAt: at };
    default:
      return fact satisfies never;
  }
}
