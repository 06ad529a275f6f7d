import type { Act } from '../authority/act.ts';
import { type Actor, isPost } from '../authority/actor.ts';
import { mayDo } from '../authority/may-do.ts';
import { decideItem, type ItemState } from './score-items.ts';

const DECISIONS = ['approve_item', 'reject_item'] as const;
export type ItemAsk = (typeof DECISIONS)[number];

/** What somebody has to be allowed to decide an item: a figure in place of the reported one is more than a bonus. */
export function decisionOn(ask: ItemAsk, kind: ItemState['kind']): Act {
  return kind === 'override' && ask === 'approve_item' ? 'approve_override' : ask;
}

/** How somebody may decide an item as it stands: nobody approves what they proposed, nor anything after the freeze. */
export function asksOfItem(item: Omit<ItemState, 'number'>, frozen: boolean, actor: Actor): ItemAsk[] {
  if (!isPost(actor)) return [];
  const by = { key: '', actor: actor.id, at: '', reason: '' };
  const isTaken = (ask: ItemAsk) => 'fact' in decideItem({ ...item, number: 0 }, frozen, { ...by, ask });
  return DECISIONS.filter((ask) => mayDo(actor, decisionOn(ask, item.kind), null) && isTaken(ask));
}
