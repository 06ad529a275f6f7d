import { isLeaf, type Leaf, type LeafKind, leaves, type Rhythm, type Task } from '../plan.ts';
import type { Day } from '../time/day.ts';
import { type Instant, startOfDay } from '../time/instant.ts';
import { periodFromId } from '../time/period.ts';

/** A reporting period of a cycle with the instants at which reports are welcome and due. */
export interface Window {
  readonly period: string;
  readonly from: Day;
  readonly to: Day;
  readonly opens: Instant;
  readonly deadline: Instant;
}

/** A window as it travels to a task and stays in its history: all else follows from the period. */
export type TravellingWindow = Pick<Window, 'period' | 'deadline'>;

/** Windows as they travel. */
export function travelling(windows: readonly Window[]): TravellingWindow[] {
  return windows.map(({ period, deadline }) => ({ period, deadline }));
}

/** Windows as they are used, whether they travelled whole or not. */
export function arrived(windows: readonly (TravellingWindow | Window)[]): Window[] {
  return windows.map((window) => {
    if ('opens' in window) return window;
    const period = periodFromId(window.period);
    if (!period) throw new Error(`no period is called ${window.period}`);
    return { ...window, from: period.from, to: period.to, opens: startOfDay(period.from) };
  });
}

/** What a task must know of itself to judge a report: no names, no targets, small enough to travel. */
export interface TaskFacts {
  readonly id: string;
  readonly lead: readonly string[];
  readonly from: Day;
  readonly due: Day;
  readonly leaves: readonly LeafFacts[];
  readonly composites: readonly string[];
  /** How often it reports; absent where its cycle keeps one rhythm. */
  readonly rhythm?: Rhythm;
}

/** `base` only where a level starts from one, `since` where it was added to a running plan. */
export interface LeafFacts {
  readonly id: string;
  readonly kind: LeafKind;
  readonly from: Day;
  readonly due: Day;
  readonly base?: string;
  readonly since?: Day;
}

/** The facts of a task of the plan. */
export function factsOf(task: Task): TaskFacts {
  return {
    id: task.id,
    lead: task.lead,
    from: task.from,
    due: task.due,
    leaves: leaves(task).map(leafFacts),
    composites: task.indicators.filter((i) => !isLeaf(i)).map((i) => i.id),
    ...(task.rhythm ? { rhythm: task.rhythm } : {}),
  };
}

/** The facts of an indicator that is reported itself. */
export function leafFacts({ id, kind, from, due, base, since }: Leaf): LeafFacts {
  return { id, kind, from, due, ...(kind === 'level' ? { base } : {}), ...(since ? { since } : {}) };
}
