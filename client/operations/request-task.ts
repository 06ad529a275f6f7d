import type { Database } from '../../activities/store/database.ts';
import { isTaskClosed } from '../../activities/store/open-entities.ts';
import { taskActs } from '../../activities/store/task-acts.ts';
import { requestUpdate, type TaskAnswer, taskId } from '../../workflows/contract/supervise-task.ts';
import { own } from '../../workflows/rules/own.ts';
import type { Plan, Task } from '../../workflows/rules/plan.ts';
import type { Policy } from '../../workflows/rules/policy.ts';
import type { DutyChange } from '../../workflows/rules/task/acts.ts';
import type { TaskCommand } from '../../workflows/rules/task/commands.ts';
import { leadsOn } from '../../workflows/rules/task/duty.ts';
import { factsOf } from '../../workflows/rules/task/facts.ts';
import { firstDeadline } from '../../workflows/rules/task/first-deadline.ts';
import { targetDayFault } from '../../workflows/rules/task/target-day.ts';
import type { Day } from '../../workflows/rules/time/day.ts';
import { dayOf } from '../../workflows/rules/time/instant.ts';
import { cycleDefinition } from './admission.ts';
import { callUpdate } from './call-update.ts';
import { checkedVerification } from './checks.ts';
import type { OperationDeps } from './deps.ts';
import { operationError } from './errors.ts';
import { requireNotice } from './notice.ts';
import { organisedAt, refuseStrangers } from './organised.ts';

/**
 * Asks something of a task: verification, return, a change of its duty, its approval, a claim of completion. A new lead
 * is given the policy's notice before its first report is due, unless `urgent` says why not; that is kept in the reason.
 */
export async function requestTask(
  deps: OperationDeps,
  cycle: string,
  task: string,
  command: TaskCommand,
): Promise<TaskAnswer> {
  const organised = await organisedAt(deps, cycle, command.at);
  const { plan } = organised;
  const found = plan.tasks.find((t) => t.id === task);
  if (!found) throw operationError('not_found', 'unknown_task', task);
  if (await isAnothersDuty(deps.db, cycle, plan, found, command)) {
    throw operationError('forbidden', 'not_lead', command.actor);
  }
  if (command.ask === 'propose' && command.change.act === 'change_lead') {
    refuseStrangers(organised, command.change.lead, command.change.from);
  }
  const strange = strangeLight((await cycleDefinition(deps.db, cycle)).policy, found, command);
  if (strange) throw operationError('refused', ...strange);
  if (command.ask === 'propose') await refuseTargetDay(deps, cycle, found, command.change, dayOf(command.at));
  if (command.ask === 'propose') await noticeToLead(deps, cycle, found, command);
  if (await isTaskClosed(deps.db, cycle, task)) throw operationError('refused', 'task_closed', task);
  const said =
    command.ask === 'propose' && command.urgent
      ? { ...command, reason: `${command.reason}（紧急：${command.urgent}）` }
      : command;
  const checked = await checkedVerification(deps, cycle, task, said);
  return callUpdate(deps, taskId(cycle, task), requestUpdate, command.key, checked);
}

async function refuseTargetDay({ db }: OperationDeps, cycle: string, task: Task, change: DutyChange, today: Day) {
  const { windows } = await cycleDefinition(db, cycle);
  const acts = own(await taskActs(db, cycle), task.id) ?? [];
  const fault = targetDayFault(factsOf(task), acts, windows, change, today);
  if (fault && change.act === 'change_target') throw operationError('refused', fault, change.indicator);
}

/** A light that the policy does not know, or one for an indicator that the task does not have; with its code. */
function strangeLight(
  { lights }: Policy,
  { indicators }: Task,
  command: TaskCommand,
): ['bad_light' | 'unknown_indicator', string] | undefined {
  const stated = command.ask === 'verify' ? Object.entries(command.lights ?? {}) : [];
  const light = stated.find(([, given]) => !lights.steps.some((step) => step.light === given));
  if (light) return ['bad_light', light[1]];
  const other = stated.find(([of]) => of !== '' && !indicators.some((i) => i.id === of));
  return other && ['unknown_indicator', other[0]];
}

/** A unit's post asks for changes of its own unit's duties only. */
async function isAnothersDuty(db: Database, cycle: string, plan: Plan, task: Task, command: TaskCommand) {
  const person = plan.people.find((p) => p.id === command.actor);
  if (command.ask !== 'propose' || !person || person.unit === null) return false;
  const acts = own(await taskActs(db, cycle), task.id) ?? [];
  return !leadsOn(factsOf(task), acts, dayOf(command.at)).includes(person.unit);
}

/** A change of lead sets the units that did not lead before a deadline: that of the first report they owe. */
async function noticeToLead(
  deps: OperationDeps,
  cycle: string,
  task: Task,
  { change, urgent, actor, at }: Extract<TaskCommand, { readonly ask: 'propose' }>,
): Promise<void> {
  if (change.act !== 'change_lead') return;
  const definition = await cycleDefinition(deps.db, cycle);
  const acts = own(await taskActs(deps.db, cycle), task.id) ?? [];
  const before = leadsOn(factsOf(task), acts, dayOf(at));
  const units = change.lead.filter((unit) => !before.includes(unit));
  if (units.length === 0) return;
  const due = firstDeadline(definition.windows, factsOf(task), change.from, at);
  requireNotice(definition, { due, urgent, units }, { actor, at });
}
