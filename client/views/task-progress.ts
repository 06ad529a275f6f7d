import { leaves, type Task } from '../../workflows/rules/plan.ts';
import type { Window } from '../../workflows/rules/task/facts.ts';
import type { TaskReport } from './task-reports.ts';
import { type TrendPoint, trendOf } from './trend.ts';

/** How a task went: each indicator of each unit that reported it, in the periods that have begun. */
export interface TaskProgress {
  readonly periods: readonly string[];
  readonly lines: readonly {
    readonly unit: string;
    readonly indicator: string;
    readonly trend: readonly TrendPoint[];
  }[];
}

/** How a task went by what was reported last for each period, measured by the task as it is now. */
export function taskProgress(task: Task, reports: readonly TaskReport[], begun: readonly Window[]): TaskProgress {
  const newest = new Map(reports.map((r) => [`${r.unit}/${r.period}`, r.values]));
  const units = [...new Set(reports.map((r) => r.unit))];
  return {
    periods: begun.map((w) => w.period),
    lines: units.flatMap((unit) =>
      leaves(task).map((leaf) => ({
        unit,
        indicator: leaf.id,
        trend: trendOf(leaf, (period) => newest.get(`${unit}/${period}`), begun),
      })),
    ),
  };
}
