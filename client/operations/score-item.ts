import { append } from '../../activities/store/append.ts';
import { numberUnder } from '../../activities/store/number-under.ts';
import { organisationOf } from '../../activities/store/organisation.ts';
import { publishedAt } from '../../activities/store/published-at.ts';
import { readItem } from '../../activities/store/score-items.ts';
import { taskActs } from '../../activities/store/task-acts.ts';
import type { Act } from '../../workflows/rules/authority/act.ts';
import { unitsKnownOn } from '../../workflows/rules/organisation/organisation-on.ts';
import { own } from '../../workflows/rules/own.ts';
import { decisionOn, type ItemAsk } from '../../workflows/rules/review/item-asks.ts';
import { overrideFault } from '../../workflows/rules/review/overrides.ts';
import {
  decideItem,
  type ItemCommand,
  type ProposedItem,
  type ProposedOverride,
} from '../../workflows/rules/review/score-items.ts';
import { leadsOn } from '../../workflows/rules/task/duty.ts';
import { factsOf } from '../../workflows/rules/task/facts.ts';
import { dayOf, type Instant } from '../../workflows/rules/time/instant.ts';
import { type Period, periodFromId } from '../../workflows/rules/time/period.ts';
import { cycleDefinition } from './admission.ts';
import type { OperationDeps } from './deps.ts';
import { operationError } from './errors.ts';

/** Asks for a bonus, a deduction or an override, or decides one; answers with the item's last number. The same key acts once. */
export async function scoreItem(deps: OperationDeps, cycle: string, id: string, command: ItemCommand): Promise<number> {
  const { db } = deps;
  const { plan } = await cycleDefinition(db, cycle);
  const known = await readItem(db, cycle, id);
  const period = command.ask === 'propose_item' ? command.item.period : (known?.period ?? '');
  if (command.ask === 'propose_item') {
    const { unit } = command.item;
    if (!unitsKnownOn(plan, await organisationOf(db, cycle), dayOf(command.at)).some((u) => u.id === unit)) {
      throw operationError('refused', 'unknown_unit', unit);
    }
    const of = periodFromId(period);
    if (!of) throw operationError('refused', 'unknown_period', period);
    if (command.item.kind === 'override') await checkOverride(deps, cycle, command.item, of, command.at);
  }
  const frozen = (await publishedAt(db, cycle, period)) !== undefined;
  const decision = decideItem(known, frozen, command);
  const entity = `score-item/${cycle}/${id}`;
  if ('refused' in decision) {
    const before = await numberUnder(db, entity, command.key);
    if (before !== undefined) return before;
    throw operationError('refused', decision.refused, decision.refused === 'four_eyes' ? command.actor : id);
  }
  const { type, ...body } = decision.fact;
  const event = { entity, key: command.key, type, at: command.at, actor: command.actor, body: { cycle, id, ...body } };
  const [answer] = await append(db, [{ ...event, expect: known?.number ?? 0 }], deps.now());
  if (!answer || answer.status === 'behind') throw operationError('refused', 'already_decided', id);
  return answer.number;
}

/** What somebody has to be allowed who decides an item: by what the item is, where there is one. */
export async function decidingItem(
  { db }: Pick<OperationDeps, 'db'>,
  cycle: string,
  id: string,
  ask: ItemAsk,
): Promise<Act> {
  return decisionOn(ask, (await readItem(db, cycle, id))?.kind ?? 'bonus');
}

/** An override speaks of an indicator of a task that its unit leads on the review's last day, with a figure it can take. */
async function checkOverride(
  { db }: OperationDeps,
  cycle: string,
  item: ProposedItem & ProposedOverride,
  period: Period,
  at: Instant,
): Promise<void> {
  const { plan, policy } = await cycleDefinition(db, cycle);
  const task = plan.tasks.find((t) => t.id === item.task);
  if (!task) throw operationError('refused', 'unknown_task', item.task);
  const acts = own(await taskActs(db, cycle), task.id) ?? [];
  if (!leadsOn(factsOf(task), acts, period.to).includes(item.unit))
    throw operationError('refused', 'not_lead', item.unit);
  const fault = overrideFault(task, item, policy.scoring.cap, dayOf(at));
  if (fault) throw operationError('refused', fault, fault === 'bad_value' ? item.amount : item.indicator);
}
