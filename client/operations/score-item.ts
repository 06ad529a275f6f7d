import { append } from '../../activities/store/append.ts';
import { numberUnder } from '../../activities/store/number-under.ts';
import { publishedAt } from '../../activities/store/published-at.ts';
import { readItem } from '../../activities/store/score-items.ts';
import { decideItem, type ItemCommand } from '../../workflows/rules/review/score-items.ts';
import { periodFromId } from '../../workflows/rules/time/period.ts';
import { cycleDefinition } from './admission.ts';
import type { OperationDeps } from './deps.ts';
import { operationError } from './errors.ts';

/** Asks for a bonus or a deduction, or decides one; answers with the item's last number. The same key acts once. */
export async function scoreItem(deps: OperationDeps, cycle: string, id: string, command: ItemCommand): Promise<number> {
  const { db } = deps;
  const { plan } = await cycleDefinition(db, cycle);
  const known = await readItem(db, cycle, id);
  const period = command.ask === 'propose_item' ? command.item.period : (known?.period ?? '');
  if (command.ask === 'propose_item') {
    const { unit } = command.item;
    if (!plan.units.some((u) => u.id === unit)) throw operationError('refused', 'unknown_unit', unit);
    if (!periodFromId(period)) throw operationError('refused', 'unknown_period', period);
  }
  const frozen = (await publishedAt(db, cycle, period)) !== undefined;
  const decision = decideItem(known, frozen, command);
  const entity = `score-item/${cycle}/${id}`;
  if ('refused' in decision) {
    const before = await numberUnder(db, entity, command.key);
    if (before !== undefined) return before;
    throw operationError('refused', decision.refused, id);
  }
  const { type, ...body } = decision.fact;
  const event = { entity, key: command.key, type, at: command.at, actor: command.actor, body: { cycle, id, ...body } };
  const [answer] = await append(db, [{ ...event, expect: known?.number ?? 0 }], deps.now());
  if (!answer || answer.status === 'behind') throw operationError('refused', 'already_decided', id);
  return answer.number;
}
