import type { Plan, Task } from '../plan.ts';
import type { Day } from '../time/day.ts';

/** False for what was added to a running plan, before the day from which it counts. */
export function countsOn({ since }: { readonly since?: Day }, day: Day): boolean {
  return since === undefined || since <= day;
}

/** A task with the indicators that count on a day. */
export function taskPlannedOn(task: Task, day: Day): Task {
  return { ...task, indicators: task.indicators.filter((indicator) => countsOn(indicator, day)) };
}

/** A plan as it was planned on a day: without the tasks and indicators that count only later. */
export function planPlannedOn(plan: Plan, day: Day): Plan {
  const tasks = plan.tasks.filter((task) => countsOn(task, day)).map((task) => taskPlannedOn(task, day));
  return { ...plan, tasks };
}
