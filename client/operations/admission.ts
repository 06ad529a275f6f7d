import type { Database } from '../../activities/store/database.ts';
import { type Definition, readDefinition } from '../../activities/store/definition.ts';
import type { Admission } from '../../workflows/rules/report/admit.ts';
import type { Act } from '../../workflows/rules/task/acts.ts';
import { factsOf } from '../../workflows/rules/task/facts.ts';
import { operationError } from './errors.ts';

/** What a report of a task is judged by, as the read model stands now. */
export async function admissionOf(db: Database, cycle: string, actsOfTask: readonly Act[]): Promise<Admission> {
  const definition = await cycleDefinition(db, cycle);
  return {
    closesAt: definition.closesAt,
    hasUnit: (id) => definition.plan.units.some((u) => u.id === id),
    task: (id) => {
      const task = definition.plan.tasks.find((t) => t.id === id);
      return task && { facts: factsOf(task), acts: actsOfTask };
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
