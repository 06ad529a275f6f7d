import type { CountedItem, Override } from '../../workflows/rules/review/input.ts';
import type { ItemState } from '../../workflows/rules/review/score-items.ts';
import type { Instant } from '../../workflows/rules/time/instant.ts';
import type { Answering } from './at-once.ts';
import type { Database } from './database.ts';

/** The bonuses and deductions that count in a period's review: approved before its freeze. */
export function countedItems(db: Answering, cycle: string, period: string, freezeAt: Instant): Promise<CountedItem[]> {
  return db.query<CountedItem>(
    `select id, unit, kind, amount, reason, evidence, proposed_by as "proposedBy", decided_by as "approvedBy"
     from score_items
     where cycle = $1 and period = $2 and status = 'approved' and decided_at < $3 and kind <> 'override'
     order by decided_at, id`,
    [cycle, period, freezeAt],
  );
}

/** The overrides that count in a period's review: approved before its freeze, in the order of their approval. */
export function countedOverrides(db: Answering, cycle: string, period: string, freezeAt: Instant): Promise<Override[]> {
  return db.query<Override>(
    `select id, unit, task, indicator, sets, amount, reason, evidence, proposed_by as "proposedBy",
            decided_by as "approvedBy"
     from score_items
     where cycle = $1 and period = $2 and status = 'approved' and decided_at < $3 and kind = 'override'
     order by decided_at, id`,
    [cycle, period, freezeAt],
  );
}

/** Where an item stands; undefined when there is none of that id. */
export async function readItem(db: Database, cycle: string, id: string): Promise<ItemState | undefined> {
  const [row] = await db.query<ItemState>(
    `select number, kind, period, proposed_by as "proposedBy", status from score_items where cycle = $1 and id = $2`,
    [cycle, id],
  );
  return row;
}
