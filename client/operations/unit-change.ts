import { changeUnits } from '../../activities/organisation/change-units.ts';
import { movedTasks } from '../../activities/store/organisation.ts';
import type { UnitChangeCommand } from '../../workflows/rules/organisation/decide-unit-change.ts';
import { cycleDefinition } from './admission.ts';
import type { OperationDeps } from './deps.ts';
import { OperationError } from './errors.ts';
import { tellTasks } from './tell-workflows.ts';
import { wake } from './wake.ts';

/**
 * Asks for a change of units or decides one; answers with its last number. What was approved is on record with the
 * new leads of every task; the running tasks are told, and one that cannot be reached learns of it before it next
 * records anything.
 */
export async function unitChange(
  deps: OperationDeps,
  cycle: string,
  id: string,
  command: UnitChangeCommand,
): Promise<number> {
  await cycleDefinition(deps.db, cycle);
  const changed = await changeUnits(deps.db, cycle, id, command, deps.now());
  if (changed.status === 'refused') throw new OperationError('refused', changed.refused);
  if (command.ask === 'approve_unit_change') {
    await tellTasks(deps, cycle, await movedTasks(deps.db, cycle, id));
  }
  await wake(deps, cycle);
  return changed.number;
}
