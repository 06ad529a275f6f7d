import type { Database } from '../../activities/store/database.ts';
import { isTaskClosed } from '../../activities/store/open-entities.ts';
import { taskActs } from '../../activities/store/task-acts.ts';
import { requestUpdate, type TaskAnswer, taskId } from '../../workflows/contract/supervise-task.ts';
import { own } from '../../workflows/rules/own.ts';
import type { Plan, Task } from '../../workflows/rules/plan.ts';
import type { TaskCommand } from '../../workflows/rules/task/commands.ts';
import { leadsOn } from '../../workflows/rules/task/duty.ts';
import { factsOf } from '../../workflows/rules/task/facts.ts';
import { dayOf } from '../../workflows/rules/time/instant.ts';
import { cycleDefinition } from './admission.ts';
import { callUpdate } from './call-update.ts';
import { checkedVerification } from './checks.ts';
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
  const found = plan.tasks.find((t) => t.id === task);
  if (!found) throw operationError('not_found', 'unknown_task', task);
  if (await isAnothersDuty(deps.db, cycle, plan, found, command)) {
    throw operationError('forbidden', 'not_lead', command.actor);
  }
  const stranger = strangerIn(plan, command);
  if (stranger !== undefined) throw operationError('refused', 'unknown_unit', stranger);
  if (await isTaskClosed(deps.db, cycle, task)) throw operationError('refused', 'task_closed', task);
  const checked = await checkedVerification(deps, cycle, task, command);
  return callUpdate(deps, taskId(cycle, task), requestUpdate, command.key, checked);
}

/** A unit named as the new lead that the plan does not know; a task by itself knows no units. */
function strangerIn(plan: Plan, command: TaskCommand): string | undefined {
  if (command.ask !== 'propose' || command.change.act !== 'change_lead') return undefined;
  return command.change.lead.find((id) => !plan.units.some((u) => u.id === id));
}

/** A unit's post asks for changes of its own unit's duties only. */
async function isAnothersDuty(db: Database, cycle: string, plan: Plan, task: Task, command: TaskCommand) {
  const person = plan.people.find((p) => p.id === command.actor);
  if (command.ask !== 'propose' || !person || person.unit === null) return false;
  const acts = own(await taskActs(db, cycle), task.id) ?? [];
  return !leadsOn(factsOf(task), acts, dayOf(command.at)).includes(person.unit);
}
