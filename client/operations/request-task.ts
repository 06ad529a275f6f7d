import { isTaskClosed } from '../../activities/store/open-entities.ts';
import { requestUpdate, type TaskAnswer, taskId } from '../../workflows/contract/supervise-task.ts';
import type { Plan } from '../../workflows/rules/plan.ts';
import type { TaskCommand } from '../../workflows/rules/task/commands.ts';
import { cycleDefinition } from './admission.ts';
import { callUpdate } from './call-update.ts';
import type { OperationDeps } from './deps.ts';
import { operationError } from './errors.ts';

/** Asks something of a task: verification, return, a change of its duty, its approval, a claim of completion. */
export async function requestTask(
  deps: OperationDeps,
  cycle: string,
  task: string,
  command: TaskCommand,
): Promise<TaskAnswer> {
  const { plan } = await cycleDefinition(deps.db, cycle);
  if (!plan.tasks.some((t) => t.id === task)) throw operationError('not_found', 'unknown_task', task);
  const stranger = strangerIn(plan, command);
  if (stranger !== undefined) throw operationError('refused', 'unknown_unit', stranger);
  if (await isTaskClosed(deps.db, cycle, task)) throw operationError('refused', 'task_closed', task);
  return callUpdate(deps, taskId(cycle, task), requestUpdate, command.key, command);
}

/** A unit named as the new lead that the plan does not know; a task by itself knows no units. */
function strangerIn(plan: Plan, command: TaskCommand): string | undefined {
  if (command.ask !== 'propose' || command.change.act !== 'change_lead') return undefined;
  return command.change.lead.find((id) => !plan.units.some((u) => u.id === id));
}
