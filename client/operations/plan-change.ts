import { approvalReminder } from '../../activities/approval-reminder.ts';
import { append, type NewEvent } from '../../activities/store/append.ts';
import type { Definition } from '../../activities/store/definition.ts';
import { numberUnder } from '../../activities/store/number-under.ts';
import { planChangeEntity, readPlanChange, untoldPlanChanges } from '../../activities/store/plan-changes.ts';
import { taskActs } from '../../activities/store/task-acts.ts';
import { taskId } from '../../workflows/contract/supervise-task.ts';
import { own } from '../../workflows/rules/own.ts';
import {
  decidePlanChange,
  type PlanChangeCommand,
  type PlanChangeState,
  type TaskChange,
} from '../../workflows/rules/plan-change/plan-change.ts';
import type { Difference } from '../../workflows/rules/plan-differences.ts';
import type { Act } from '../../workflows/rules/task/acts.ts';
import { changeFault } from '../../workflows/rules/task/change-fault.ts';
import { factsOf } from '../../workflows/rules/task/facts.ts';
import { NEW_TASK } from '../../workflows/rules/task/state.ts';
import { dayOf, type Instant } from '../../workflows/rules/time/instant.ts';
import { cycleDefinition } from './admission.ts';
import type { OperationDeps } from './deps.ts';
import { OperationError, operationError, type Refused } from './errors.ts';
import { reconcileTask } from './reconcile.ts';
import { wake } from './wake.ts';

/**
 * The changes that differences ask for. What a running cycle cannot take is refused, all of it listed; tasks that a
 * table leaves out stay as they are unless they are to be withdrawn.
 */
export function changesIn(found: readonly Difference[], withdraw: boolean): TaskChange[] {
  const wanted = found.filter((d) => d.change?.act !== 'withdraw' || withdraw);
  const refused = wanted
    .filter((d) => d.change === null)
    .map((d) => ({
      line: null,
      code: 'not_while_running',
      subject: [d.task, d.indicator, d.field, `${d.before || '-'} → ${d.after || '-'}`]
        .filter((t) => t !== null)
        .join(' '),
    }));
  if (refused.length > 0) throw new OperationError('refused', refused);
  return wanted.flatMap(({ task, change }) => (change ? [{ task, change }] : []));
}

/** Asks for a change of the plan or decides one, as a whole; answers with its last number. The same key acts once. */
export async function changePlan(
  deps: OperationDeps,
  cycle: string,
  id: string,
  command: PlanChangeCommand,
): Promise<number> {
  const { db } = deps;
  const definition = await cycleDefinition(db, cycle);
  const entity = planChangeEntity(cycle, id);
  const before = await numberUnder(db, entity, command.key);
  if (before !== undefined) return before;
  const known = await readPlanChange(db, cycle, id);
  const decision = decidePlanChange(known, command);
  if ('refused' in decision) throw operationError('refused', decision.refused, id);
  const changes =
    command.ask === 'propose_plan' ? command.changes : command.ask === 'approve_plan' ? known?.changes : [];
  const faults = await faultsOf(deps, cycle, definition, changes ?? [], command.at);
  if (faults.length > 0) throw new OperationError('refused', faults);
  const { type, ...body } = decision.fact;
  const { key, at, actor } = command;
  const event = { entity, key, type, at, actor, body: { cycle, id, ...body }, expect: known?.number ?? 0 };
  const also =
    command.ask === 'propose_plan'
      ? [approvalReminder(definition, cycle, at, entity)]
      : command.ask === 'approve_plan' && known
        ? madeIn(cycle, id, known, command)
        : [];
  const [answer] = await append(db, [event, ...also], deps.now());
  if (!answer || answer.status === 'behind') throw operationError('refused', 'already_decided', id);
  if (command.ask === 'propose_plan') await wake(deps, cycle);
  // A task that cannot be reached now is told by the next round.
  if (command.ask === 'approve_plan') await tellPlanChanges(deps).catch(() => undefined);
  return answer.number;
}

/** Every change is made in the transaction that approves them: all of them, or none. */
function madeIn(
  cycle: string,
  id: string,
  { changes, proposedBy: by, reason }: PlanChangeState,
  { at, actor }: PlanChangeCommand,
): NewEvent[] {
  return changes.map(({ task, change }, index) => {
    const made: Act = { change, by, approvedBy: actor, at, reason };
    const name = `plan-change/${id}/${index + 1}`;
    return {
      entity: taskId(cycle, task),
      key: name,
      type: 'change_made',
      at,
      actor,
      body: { cycle, task, id: name, made },
    };
  });
}

/** Why changes cannot be made today, all of them: by the same rules as a change that is asked of one task. */
async function faultsOf(
  { db }: OperationDeps,
  cycle: string,
  { plan, windows, closesAt }: Definition,
  changes: readonly TaskChange[],
  at: Instant,
): Promise<Refused[]> {
  const acts = await taskActs(db, cycle);
  return changes.flatMap(({ task: id, change }) => {
    const task = plan.tasks.find((t) => t.id === id);
    const refuse = (code: string) => [{ line: null, code, subject: `${id} ${change.act}` }];
    if (!task) return refuse('unknown_task');
    if (at >= closesAt) return refuse('task_closed');
    const state = { ...NEW_TASK, acts: own(acts, id) ?? [] };
    const fault = changeFault({ facts: factsOf(task), windows, closesAt }, state, change, dayOf(at));
    return fault ? refuse(fault) : [];
  });
}

/** Tells every task of the approved changes that it may not know yet; repeated until all of them do. */
export async function tellPlanChanges(deps: OperationDeps): Promise<number> {
  const untold = await untoldPlanChanges(deps.db);
  for (const { cycle, id, tasks } of untold) {
    for (const { task, number } of tasks) await reconcileTask(deps, cycle, task, number);
    const at = await deps.businessNow();
    const event = { entity: planChangeEntity(cycle, id), key: 'told', type: 'plan_change_told', at, actor: 'system' };
    await append(deps.db, [{ ...event, body: { cycle, id } }], deps.now());
  }
  return untold.length;
}
