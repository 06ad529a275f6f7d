import { isLeaf, type LeafKind, leaves, type Task } from '../plan.ts';
import type { Day } from '../time/day.ts';
import type { Instant } from '../time/instant.ts';

/** A reporting period of a cycle with the instants at which reports are welcome and due. */
export interface Window {
  readonly period: string;
  readonly from: Day;
  readonly to: Day;
  readonly opens: Instant;
  readonly deadline: Instant;
}

/** What a task must know of itself to judge a report: no names, no targets, small enough to travel. */
export interface TaskFacts {
  readonly id: string;
  readonly lead: readonly string[];
  readonly from: Day;
  readonly due: Day;
  readonly leaves: readonly { readonly id: string; readonly kind: LeafKind; readonly from: Day; readonly due: Day }[];
  readonly composites: readonly string[];
}

/** The facts of a task of the plan. */
export function factsOf(task: Task): TaskFacts {
  return {
    id: task.id,
    lead: task.lead,
    from: task.from,
    due: task.due,
    leaves: leaves(task).map(({ id, kind, from, due }) => ({ id, kind, from, due })),
    composites: task.indicators.filter((i) => !isLeaf(i)).map((i) => i.id),
  };
}
