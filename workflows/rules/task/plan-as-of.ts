import type { Organisation } from '../organisation/changes.ts';
import { planOn } from '../organisation/organisation-on.ts';
import { successorOn } from '../organisation/successor.ts';
import type { Plan, Task } from '../plan.ts';
import type { Day } from '../time/day.ts';
import type { Instant } from '../time/instant.ts';
import type { Act } from './acts.ts';
import { leadsOn, taskAsOf } from './duty.ts';
import { planPlannedOn } from './planned-on.ts';

/** The acts that changed the duty of tasks, by task. */
export type ActsByTask = Readonly<Record<string, readonly Act[]>>;

/** The acts made before an instant: what a document of that instant may know of. */
export function actsBefore(acts: ActsByTask, instant: Instant): ActsByTask {
  return Object.fromEntries(Object.entries(acts).map(([task, made]) => [task, made.filter((a) => a.at < instant)]));
}

/**
 * A plan as its reader on a day must see it: what counts on that day, with the leads, due days and targets in force,
 * units by their names.
 */
export function planAsOf(plan: Plan, acts: ActsByTask, day: Day, organisation: Organisation = []): Plan {
  return dutiesAsOf(planPlannedOn(plan, day), acts, day, organisation);
}

/** The same with what was added and counts only later. */
export function dutiesAsOf(plan: Plan, acts: ActsByTask, day: Day, organisation: Organisation = []): Plan {
  const tasks = plan.tasks.map((task) => ({
    ...taskAsOf(task, acts[task.id] ?? [], day),
    lead: leadsOn(task, acts[task.id] ?? [], day),
    co: coOn(task, organisation, day),
  }));
  return { ...planOn(plan, organisation, day), tasks };
}

/** The co-units on a day: the plan's, or whoever took over from them. */
export function coOn({ id, co }: Pick<Task, 'id' | 'co'>, organisation: Organisation, day: Day): readonly string[] {
  return [...new Set(co.map((unit) => successorOn(organisation, unit, day, id)))];
}
