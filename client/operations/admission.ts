import type { Database } from '../../activities/store/database.ts';
import { type Definition, readDefinition } from '../../activities/store/definition.ts';
import { taskActs } from '../../activities/store/task-acts.ts';
import { own } from '../../workflows/rules/own.ts';
import type { Admission } from '../../workflows/rules/report/admit.ts';
import { factsOf } from '../../workflows/rules/task/facts.ts';
import { operationError } from './errors.ts';

/** What reports of a cycle are judged by, as the read model stands now. */
export async function admissionOfCycle(db: Database, cycle: string): Promise<Admission> {
  const definition = await cycleDefinition(db, cycle);
  const acts = await taskActs(db, cycle);
  return {
    closesAt: definition.closesAt,
    hasUnit: (id) => definition.plan.units.some((u) => u.id === id),
    task: (id) => {
      const task = definition.plan.tasks.find((t) => t.id === id);
      return task && { facts: factsOf(task), acts: own(acts, id) ?? [] };
    },
    window: (period) => definition.windows.find((w) => w.period === period),
  };
}

/** The definition of a cycle; `not_found` when there is none. */
export async function cycleDefinition(db: Database, cycle: string): Promise<Definition> {
  const definition = await readDefinition(db, cycle);
  if (!definition) throw operationError('not_found', 'unknown_cycle', cycle);
  return definition;
}
