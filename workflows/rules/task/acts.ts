import type { Indicator, Target, Task } from '../plan.ts';
import type { Day } from '../time/day.ts';
import type { Instant } from '../time/instant.ts';

/** What is added to a running plan, from a day on. */
export type Addition =
  | { readonly act: 'add_task'; readonly task: Task; readonly from: Day }
  | { readonly act: 'add_indicator'; readonly indicator: Indicator; readonly from: Day };

/** What an act changes of a task's duty (assessment-rules §3, "What changes a task's duty"). */
export type DutyChange =
  | { readonly act: 'withdraw'; readonly from: Day }
  | { readonly act: 'suspend'; readonly from: Day; readonly to: Day }
  | { readonly act: 'accept'; readonly on: Day }
  | { readonly act: 'extend'; readonly indicator: string | null; readonly due: Day }
  | { readonly act: 'change_target'; readonly indicator: string; readonly target: Target; readonly from: Day }
  | { readonly act: 'change_lead'; readonly lead: readonly string[]; readonly from: Day }
  | { readonly act: 'excuse'; readonly period: string; readonly deadline: Instant };

export type Change = DutyChange | Addition;

/** True for what adds to a running plan; all else changes a duty that stands in it. */
export function isAddition(change: Change): change is Addition {
  return change.act === 'add_task' || change.act === 'add_indicator';
}

/** A change as it was made: by whom, when, why, and who approved it where two were needed. */
export interface Act {
  readonly change: Change;
  readonly by: string;
  readonly approvedBy: string | null;
  readonly at: Instant;
  readonly reason: string;
}

/** The acts of one kind, oldest first. */
export function actsOf<K extends Change['act']>(
  acts: readonly Act[],
  kind: K,
): (Act & { readonly change: Extract<Change, { act: K }> })[] {
  return acts.filter((a): a is Act & { change: Extract<Change, { act: K }> } => a.change.act === kind);
}
