import { type Decider, isSamePerson } from '../authority/same-person.ts';
import type { Instant } from '../time/instant.ts';
import type { NamedReport } from './amended.ts';

/** What a revision of a frozen review corrects: reports that are counted anew, and score items that no longer count. */
export interface Corrected {
  readonly reports: readonly NamedReport[];
  readonly items: readonly string[];
}

/** What people ask about the correction of a published review. */
export type CorrectionCommand = Decider & { readonly key: string; readonly at: Instant } & (
    | { readonly ask: 'correct'; readonly reason: string; readonly corrects: Corrected }
    | { readonly ask: 'approve_correction' }
    | { readonly ask: 'reject_correction'; readonly reason: string }
  );

/** Where a review stands for its correction: the newest version that is published, and the correction proposed. */
export interface CorrectionState {
  /** The last number of the correction's own events. */
  readonly number: number;
  /** 0 while nothing is published. */
  readonly version: number;
  readonly proposedBy: string | null;
}

export type CorrectionRefusalCode =
  | 'not_published'
  | 'correction_open'
  | 'no_correction'
  | 'nothing_corrected'
  | 'four_eyes';

/**
 * Why a request about a correction is refused; null when it is not. A published review is corrected only as a new
 * version, proposed by one post and approved by another (assessment-rules §8).
 */
export function correctionFault(state: CorrectionState, command: CorrectionCommand): CorrectionRefusalCode | null {
  if (state.version === 0) return 'not_published';
  if (command.ask === 'correct') {
    if (state.proposedBy !== null) return 'correction_open';
    const { reports, items } = command.corrects;
    return reports.length + items.length === 0 ? 'nothing_corrected' : null;
  }
  if (state.proposedBy === null) return 'no_correction';
  return command.ask === 'approve_correction' && isSamePerson(state.proposedBy, command) ? 'four_eyes' : null;
}
