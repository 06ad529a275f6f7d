import { type Decider, isSamePerson } from '../authority/same-person.ts';
import type { Instant } from '../time/instant.ts';
import type { Annual } from './evaluation.ts';
import { barring, type Objection, type ObjectionState } from './objection.ts';

/** A plus or minus item, or the finding of a veto: proposed by one post, decided by another. */
export interface Entry {
  readonly unit: string;
  readonly kind: 'plus' | 'minus' | 'veto';
  /** Points; of a veto `0`. */
  readonly amount: string;
  /** The veto of the policy that is found; null of an item. */
  readonly veto: string | null;
  readonly reason: string;
  readonly evidence: string;
}

export interface EntryState {
  readonly proposedBy: string;
  readonly status: 'open' | 'approved' | 'rejected';
  /** The number of the event that decided it. */
  readonly decided: number | null;
}

/** The newest version of an evaluation; `drafted` is the number of the event that drafted it. */
export interface VersionState {
  readonly version: number;
  readonly state: 'draft' | 'approved' | 'published';
  readonly draftedBy: string;
  readonly drafted: number;
  /** Until when units may object to it; null where the policy gives them no window. */
  readonly objectionCloses: Instant | null;
}

/** Where a year's evaluation stands. */
export interface EvaluationState {
  readonly number: number;
  readonly entries: Readonly<Record<string, EntryState>>;
  readonly newest: VersionState | null;
  readonly objections: Readonly<Record<string, ObjectionState>>;
  /** From when the year can be evaluated: it is over. */
  readonly over: Instant;
  /** The rounds of the year that are not closed. */
  readonly openRounds: readonly string[];
}

export type EvaluationRequest =
  | { readonly ask: 'propose_entry'; readonly id: string; readonly entry: Entry }
  | { readonly ask: 'approve_entry'; readonly id: string }
  | { readonly ask: 'reject_entry'; readonly id: string; readonly reason: string }
  | { readonly ask: 'draft'; readonly reason: string | null }
  | ({ readonly ask: 'object' } & Objection)
  | { readonly ask: 'rule'; readonly objection: string; readonly upheld: boolean; readonly reason: string }
  | { readonly ask: 'approve' }
  | { readonly ask: 'publish' }
  | { readonly ask: 'take_over'; readonly use: string; readonly by: string; readonly document: string };

export type EvaluationCommand = Decider & {
  readonly key: string;
  readonly at: Instant;
} & EvaluationRequest;

export type EvaluationRefusalCode =
  | 'entry_exists'
  | 'unknown_entry'
  | 'unknown_veto'
  | 'already_decided'
  | 'four_eyes'
  | 'too_early'
  | 'entries_open'
  | 'rounds_open'
  | 'reason_missing'
  | 'evaluation_approved'
  | 'not_drafted'
  | 'draft_stale'
  | 'no_objections'
  | 'objections_closed'
  | 'objections_open'
  | 'unknown_objection'
  | 'upheld_not_redrafted'
  | 'evaluation_not_approved'
  | 'evaluation_not_published'
  | 'unknown_use';

export interface EvaluationFault {
  readonly code: EvaluationRefusalCode;
  readonly subject: string;
}

/**
 * The fault of a request to a year's evaluation, or null. Items and vetoes are proposed by one and decided by another;
 * a draft needs the year over, its rounds closed and nothing undecided; where the policy says so units may object to it
 * in a window, and it is approved when that is over, every objection ruled on and every upheld one answered by a new
 * draft; who drafted does not approve; what is published is corrected by a new version with a reason; only a published
 * result is taken over.
 */
export function evaluationFault(
  annual: Annual,
  state: EvaluationState,
  command: EvaluationCommand,
): EvaluationFault | null {
  switch (command.ask) {
    case 'propose_entry':
      return proposalFault(annual, state, command.id, command.entry);
    case 'approve_entry':
    case 'reject_entry':
      return decisionFault(state, command.id, command, command.ask);
    case 'draft':
      return draftFault(state, command.at, command.reason);
    case 'object':
      return objectionFault(state, command.at);
    case 'rule':
      return state.objections[command.objection]?.status === 'open'
        ? locked(state)
        : { code: 'unknown_objection', subject: command.objection };
    case 'approve':
      return approvalFault(state, command, command.at);
    case 'publish':
      return state.newest?.state === 'approved' ? null : { code: 'evaluation_not_approved', subject: '' };
    case 'take_over':
      if (!annual.uses.some((u) => u.id === command.use)) return { code: 'unknown_use', subject: command.use };
      return state.newest?.state === 'published' ? null : { code: 'evaluation_not_published', subject: '' };
    default:
      return command satisfies never;
  }
}

function locked({ newest }: EvaluationState): EvaluationFault | null {
  return newest?.state === 'approved' ? { code: 'evaluation_approved', subject: String(newest.version) } : null;
}

function proposalFault(annual: Annual, state: EvaluationState, id: string, entry: Entry): EvaluationFault | null {
  if (Object.hasOwn(state.entries, id)) return { code: 'entry_exists', subject: id };
  const known = entry.veto === null || annual.vetoes.some((v) => v.id === entry.veto);
  return known ? locked(state) : { code: 'unknown_veto', subject: entry.veto ?? '' };
}

function decisionFault(
  state: EvaluationState,
  id: string,
  by: Decider,
  ask: 'approve_entry' | 'reject_entry',
): EvaluationFault | null {
  const entry = Object.hasOwn(state.entries, id) ? state.entries[id] : undefined;
  if (!entry) return { code: 'unknown_entry', subject: id };
  if (entry.status !== 'open') return { code: 'already_decided', subject: id };
  if (ask === 'approve_entry' && isSamePerson(entry.proposedBy, by)) return { code: 'four_eyes', subject: by.actor };
  return locked(state);
}

function draftFault(state: EvaluationState, at: Instant, reason: string | null): EvaluationFault | null {
  if (at < state.over) return { code: 'too_early', subject: state.over };
  const open = Object.entries(state.entries).filter(([, entry]) => entry.status === 'open');
  if (open.length > 0) return { code: 'entries_open', subject: open.map(([id]) => id).join(' ') };
  if (state.openRounds.length > 0) return { code: 'rounds_open', subject: state.openRounds.join(' ') };
  if (state.newest?.state === 'published' && !reason?.trim()) return { code: 'reason_missing', subject: '' };
  return locked(state);
}

function objectionFault({ newest }: EvaluationState, at: Instant): EvaluationFault | null {
  if (newest?.state !== 'draft') return { code: 'not_drafted', subject: '' };
  const { objectionCloses: closes } = newest;
  if (closes === null) return { code: 'no_objections', subject: '' };
  return at >= closes ? { code: 'objections_closed', subject: closes } : null;
}

function approvalFault(
  { newest, entries, objections }: EvaluationState,
  by: Decider,
  at: Instant,
): EvaluationFault | null {
  if (newest?.state !== 'draft') return { code: 'not_drafted', subject: '' };
  if (isSamePerson(newest.draftedBy, by)) return { code: 'four_eyes', subject: by.actor };
  const { open, unanswered } = barring(objections, newest);
  if (open.length > 0) return { code: 'objections_open', subject: open.join(' ') };
  if (unanswered.length > 0) return { code: 'upheld_not_redrafted', subject: unanswered.join(' ') };
  if (newest.objectionCloses !== null && at < newest.objectionCloses)
    return { code: 'too_early', subject: newest.objectionCloses };
  return isStale({ entries }, newest) ? { code: 'draft_stale', subject: String(newest.version) } : null;
}

/** True where an item or a veto was decided after a version was drafted. */
export function isStale({ entries }: Pick<EvaluationState, 'entries'>, { drafted }: VersionState): boolean {
  return Object.values(entries).some((e) => (e.decided ?? 0) > drafted);
}
