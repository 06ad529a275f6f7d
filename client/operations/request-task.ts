import { isTaskClosed } from '../../activities/store/open-entities.ts';
import { requestUpdate, type TaskAnswer, taskId } from '../../workflows/contract/supervise-task.ts';
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
  if (await isTaskClosed(deps.db, cycle, task)) throw operationError('refused', 'task_closed', task);
  return callUpdate(deps, taskId(cycle, task), requestUpdate, command.key, command);
}
