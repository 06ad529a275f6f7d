import type { Decider } from '../authority/same-person.ts';
import type { EvidenceFile } from '../evidence/file.ts';
import type { Day } from '../time/day.ts';
import type { Instant } from '../time/instant.ts';
import type { FollowUpKind, Party } from './lives.ts';

/** What people ask of a follow-up: `key` makes a repetition harmless, `actor` is a post that speaks for `side`. */
export type FollowUpCommand = Decider & {
  readonly key: string;
  readonly at: Instant;
} & FollowUpRequest;

export type FollowUpRequest =
  | ({ readonly ask: 'step'; readonly side: Party; readonly step: string } & Written)
  | { readonly ask: 'send_back'; readonly side: Party; readonly reason: string }
  | { readonly ask: 'skip'; readonly side: Party; readonly step: string; readonly reason: string }
  | { readonly ask: 'raise'; readonly side: Party; readonly reason: string }
  | { readonly ask: 'note'; readonly side: Party; readonly text: string }
  | { readonly ask: 'extend'; readonly side: Party; readonly due: Day; readonly reason: string }
  | { readonly ask: 'approve_extension'; readonly side: Party; readonly extension: string }
  | { readonly ask: 'reject_extension'; readonly side: Party; readonly extension: string; readonly reason: string }
  | { readonly ask: 'reopen'; readonly side: Party; readonly reason: string; readonly due?: Day | undefined }
  | { readonly ask: 'withdraw'; readonly side: Party; readonly reason: string }
  | { readonly ask: 'overdue'; readonly step: string };

/** What is written down with a step, by field. */
export type Fields = Readonly<Record<string, string>>;

/** What comes with a step: words, and files that prove them. */
interface Written {
  readonly fields: Fields;
  readonly files?: readonly EvidenceFile[];
}

/** What happened to a follow-up. */
export type FollowUpFact =
  | { readonly type: 'follow_up_opened' }
  | ({ readonly type: 'step_taken'; readonly step: string } & Written)
  | { readonly type: 'step_skipped'; readonly step: string; readonly reason: string }
  | { readonly type: 'step_sent_back'; readonly to: string; readonly reason: string }
  | { readonly type: 'note_added'; readonly text: string }
  | { readonly type: 'extension_asked'; readonly id: string; readonly due: Day; readonly reason: string }
  | { readonly type: 'extension_granted'; readonly id: string; readonly due: Day }
  | { readonly type: 'extension_rejected'; readonly id: string; readonly reason: string }
  | { readonly type: 'follow_up_reopened'; readonly reason: string; readonly due?: Day }
  | { readonly type: 'follow_up_raised'; readonly reason: string }
  | { readonly type: 'follow_up_withdrawn'; readonly reason: string }
  | { readonly type: 'step_overdue'; readonly step: string; readonly rung: number }
  | { readonly type: 'follow_up_moved'; readonly unit: string; readonly before: string }
  | ({ readonly type: 'follow_up_retimed'; readonly before: Deadlines } & Pick<Deadlines, 'due'>);

/** Until when a follow-up runs, and the step that it waits for. */
export interface Deadlines {
  readonly due: Day | null;
  readonly awaitedBy: Instant | null;
}

export interface FollowUpEvent {
  readonly number: number;
  readonly at: Instant;
  readonly actor: string;
  readonly fact: FollowUpFact;
  /** When the step that is awaited after this event is due; null where nothing limits it. */
  readonly awaitedBy: Instant | null;
}

/** A step as it was taken, or left out for a reason. */
export interface Taken {
  readonly step: string;
  readonly by: string;
  readonly at: Instant;
}

/** Where a follow-up stands; a fold of its events. */
export interface FollowUpState {
  readonly number: number;
  readonly kind: FollowUpKind;
  readonly due: Day | null;
  /** The steps that stand, in order; what was sent back no longer does. */
  readonly taken: readonly Taken[];
  readonly extensions: Readonly<Record<string, { readonly due: Day; readonly by: string }>>;
  /** How often the awaited step has been reminded of since it was due. */
  readonly rung: number;
  readonly awaitedBy: Instant | null;
  readonly endedAt: Instant | null;
}

/** A follow-up before anything happened to it. */
export function newFollowUp(kind: FollowUpKind, due: Day | null): FollowUpState {
  return { number: 0, kind, due, taken: [], extensions: {}, rung: 0, awaitedBy: null, endedAt: null };
}
