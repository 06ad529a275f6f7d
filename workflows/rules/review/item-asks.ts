import { type Actor, isPost } from '../authority/actor.ts';
import { mayDo } from '../authority/may-do.ts';
import { decideItem, type ItemState } from './score-items.ts';

const DECISIONS = ['approve_item', 'reject_item'] as const;
export type ItemAsk = (typeof DECISIONS)[number];

/** How somebody may decide an item as it stands: nobody approves what they proposed, nor anything after the freeze. */
export function asksOfItem(item: Omit<ItemState, 'number'>, frozen: boolean, actor: Actor): ItemAsk[] {
  if (!isPost(actor)) return [];
  const by = { key: '', actor: actor.id, at: '', reason: '' };
  const isTaken = (ask: ItemAsk) => 'fact' in decideItem({ ...item, number: 0 }, frozen, { ...by, ask });
  return DECISIONS.filter((ask) => mayDo(actor, ask, null) && isTaken(ask));
}
