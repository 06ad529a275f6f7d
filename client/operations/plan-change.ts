import { approvalReminder } from '../../activities/approval-reminder.ts';
import { append, type NewEvent } from '../../activities/store/append.ts';
import type { Database } from '../../activities/store/database.ts';
import type { Definition } from '../../activities/store/definition.ts';
import { lockChain } from '../../activities/store/lock-chain.ts';
import { numberUnder } from '../../activities/store/number-under.ts';
import { planChangeEntity, readPlanChange, untoldPlanChanges } from '../../activities/store/plan-changes.ts';
import { taskId } from '../../workflows/contract/supervise-task.ts';
import { additionMade } from '../../workflows/rules/plan-change/additions.ts';
import {
  decidePlanChange,
  type PlanChangeCommand,
  type PlanChangeState,
} from '../../workflows/rules/plan-change/plan-change.ts';
import { type Act, isAddition } from '../../workflows/rules/task/acts.ts';
import { dayOf } from '../../workflows/rules/time/instant.ts';
import { cycleDefinition } from './admission.ts';
import type { OperationDeps } from './deps.ts';
import { OperationError, operationError, type Refused } from './errors.ts';
import { planChangeFaults } from './plan-change-faults.ts';
import { reconcileTask } from './reconcile.ts';
import { wake } from './wake.ts';

/**
 * Asks for a change of the plan or decides one, as a whole; answers with its last number. The same key acts once. What
 * cannot be made is refused, all of it listed, beside what was found `impossible` before.
 */
export async function changePlan(
  deps: OperationDeps,
  cycle: string,
  id: string,
  command: PlanChangeCommand,
  impossible: readonly Refused[] = [],
): Promise<number> {
  const number = await deps.db.transaction(async (tx) => {
    await lockChain(tx);
    const before = await numberUnder(tx, planChangeEntity(cycle, id), command.key);
    if (before !== undefined) return before;
    const [answer] = await append(tx, await decided(tx, cycle, id, command, impossible), deps.now());
    return answer?.number ?? 0;
  });
  if (command.ask === 'propose_plan') await wake(deps, cycle);
  // A task that cannot be reached now is told by the next round.
  if (command.ask === 'approve_plan') await tellPlanChanges(deps).catch(() => undefined);
  return number;
}

/** What a request leads to, on the record of this moment. */
async function decided(
  tx: Database,
  cycle: string,
  id: string,
  command: PlanChangeCommand,
  impossible: readonly Refused[],
): Promise<NewEvent[]> {
  const definition = await cycleDefinition(tx, cycle);
  const entity = planChangeEntity(cycle, id);
  const known = await readPlanChange(tx, cycle, id);
  const changes = command.ask === 'propose_plan' ? command.changes : (known?.changes ?? []);
  const faults =
    command.ask === 'reject_plan' ? [] : await planChangeFaults(tx, cycle, definition, changes, command.at);
  if (impossible.length > 0) throw new OperationError('refused', [...impossible, ...faults]);
  const decision = decidePlanChange(known, command);
  if ('refused' in decision)
    throw operationError('refused', decision.refused, decision.refused === 'four_eyes' ? command.actor : id);
  if (faults.length > 0) throw new OperationError('refused', faults);
  const { type, ...body } = decision.fact;
  const { key, at, actor } = command;
  const event = { entity, key, type, at, actor, body: { cycle, id, ...body } };
  if (command.ask === 'propose_plan') return [event, ...approvalReminder(definition, cycle, at, entity)];
  return command.ask === 'approve_plan' && known ? [event, ...madeIn(definition, cycle, id, known, command)] : [event];
}

/** Every change is made in the transaction that approves them: all of them, or none. */
function madeIn(
  definition: Definition,
  cycle: string,
  id: string,
  { changes, proposedBy: by, reason }: PlanChangeState,
  { at, actor }: PlanChangeCommand,
): NewEvent[] {
  return changes.map(({ task, change: asked }, index) => {
    const change = isAddition(asked) ? additionMade(definition, task, asked, dayOf(at)) : asked;
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

/** Tells every task of the approved changes that it may not know yet; repeated until all of them do. */
export async function tellPlanChanges(deps: OperationDeps): Promise<number> {
  const untold = await untoldPlanChanges(deps.db);
  for (const { cycle, id, tasks } of untold) {
    for (const task of tasks) await reconcileTask(deps, cycle, task);
    const at = await deps.businessNow();
    const event = { entity: planChangeEntity(cycle, id), key: 'told', type: 'plan_change_told', at, actor: 'system' };
    await append(deps.db, [{ ...event, body: { cycle, id } }], deps.now());
  }
  return untold.length;
}
