import type { Database } from '../../activities/store/database.ts';
import { type Definition, readDefinition, readOrganised } from '../../activities/store/definition.ts';
import { organisationOf } from '../../activities/store/organisation.ts';
import { unitsKnownOn } from '../../workflows/rules/organisation/organisation-on.ts';
import type { Unit } from '../../workflows/rules/plan.ts';
import type { Admission } from '../../workflows/rules/report/admit.ts';
import type { Act } from '../../workflows/rules/task/acts.ts';
import { factsOf } from '../../workflows/rules/task/facts.ts';
import { operationError } from './errors.ts';

/** What a report of a task is judged by, as the read model stands now. */
export async function admissionOf(
  db: Database,
  cycle: string,
  { acts, revision }: { readonly acts: readonly Act[]; readonly revision: number | null },
  unit: string,
): Promise<Admission> {
  const definition = await cycleDefinition(db, cycle, revision);
  const planned = definition.plan.units.some((u) => u.id === unit);
  const units = planned ? definition.plan.units : await everyUnit(db, cycle, definition);
  return {
    closesAt: definition.closesAt,
    hasUnit: (id) => units.some((u) => u.id === id),
    task: (id) => {
      const task = definition.plan.tasks.find((t) => t.id === id);
      return task && { facts: factsOf(task), acts };
    },
    window: (period) => definition.windows.find((w) => w.period === period),
    lights: definition.policy.lights.steps.map((step) => step.light),
  };
}

/** Every unit of a cycle, those that a change of units will only found too. */
async function everyUnit(db: Database, cycle: string, { plan }: Definition): Promise<readonly Unit[]> {
  return unitsKnownOn(plan, await organisationOf(db, cycle), plan.horizon.to);
}

/** Refuses (`unknown_cycle`) a cycle that the record has not; how it stands is known from then on for this look. */
export async function refuseUnknownCycle(db: Database, cycle: string): Promise<void> {
  if (!(await readOrganised(db, cycle))) throw operationError('not_found', 'unknown_cycle', cycle);
}

/** The definition of a cycle; `not_found` when there is none. */
export async function cycleDefinition(db: Database, cycle: string, revision?: number | null): Promise<Definition> {
  const definition = await readDefinition(db, cycle, revision);
  if (!definition) throw operationError('not_found', 'unknown_cycle', cycle);
  return definition;
}
