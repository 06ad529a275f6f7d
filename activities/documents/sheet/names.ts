import type { Plan, Task } from '../../../workflows/rules/plan.ts';

/** A unit's name; an id that the plan does not know stands for itself. */
export function unitName(plan: Plan, id: string): string {
  return plan.units.find((u) => u.id === id)?.name ?? id;
}

/** A task's title; an id that the plan does not know stands for itself. */
export function taskTitle(tasks: readonly Task[], id: string): string {
  return tasks.find((t) => t.id === id)?.title ?? id;
}
