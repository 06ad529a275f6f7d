import type { Refusal } from '../report/report.ts';
import type { Instant } from '../time/instant.ts';
import type { TaskRefusalCode } from './commands.ts';
import type { TaskFact } from './events.ts';
import type { TaskFacts, Window } from './facts.ts';

/** What a task knows of its cycle: its own facts, the reporting periods, and when the cycle closes. */
export interface TaskSetting {
  readonly facts: TaskFacts;
  readonly windows: readonly Window[];
  readonly closesAt: Instant;
}

/** Why a request is refused: a report's refusals, or one of the whole request. */
export type TaskRefusal = Refusal | { readonly line: null; readonly code: TaskRefusalCode; readonly subject: string };

/** A request is taken as facts to record, or refused whole. */
export type Decision = { readonly facts: readonly TaskFact[] } | { readonly refused: readonly TaskRefusal[] };

/** A refusal of a whole request. */
export function refuse(code: TaskRefusalCode, subject: string): Decision {
  return { refused: [{ line: null, code, subject }] };
}
