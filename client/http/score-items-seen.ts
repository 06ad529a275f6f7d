import type { Actor } from '../../workflows/rules/authority/actor.ts';
import { asksOfItem, type ItemAsk } from '../../workflows/rules/review/item-asks.ts';
import type { ScoreItemRow } from '../views/score-items.ts';

/** An item as somebody sees it, with how they may decide it now. */
export interface OfferedItem extends ScoreItemRow {
  readonly asks: readonly ItemAsk[];
}

/** Items with how whoever asks may decide each. */
export function itemsOffered(rows: readonly ScoreItemRow[], caller: Actor): OfferedItem[] {
  return rows.map((row) => ({ ...row, asks: asksOfItem(row, row.frozen, caller) }));
}
