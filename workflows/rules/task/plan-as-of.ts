import type { Plan, Task } from '../plan.ts';
import type { Day } from '../time/day.ts';
import type { Instant } from '../time/instant.ts';
import type { Act } from './acts.ts';
import { leadsOn, taskAsOf } from './duty.ts';

/** The acts that changed the duty of tasks, by task. */
export type ActsByTask = Readonly<Record<string, readonly Act[]>>;

/** The acts made before an instant: what a document of that instant may know of. */
export function actsBefore(acts: ActsByTask, instant: Instant): ActsByTask {
  return Object.fromEntries(Object.entries(acts).map(([task, made]) => [task, made.filter((a) => a.at < instant)]));
}

/** A plan as its reader on a day must see it: leads, due days and targets in force on that day. */
export function planAsOf(plan: Plan, acts: ActsByTask, day: Day): Plan {
  return { ...plan, tasks: plan.tasks.map((task) => asOf(task, acts[task.id] ?? [], day)) };
}

function asOf(task: Task, acts: readonly Act[], day: Day): Task {
  return { ...taskAsOf(task, acts, day), lead: leadsOn(task, acts, day) };
}
