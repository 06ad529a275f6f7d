import type { Instant } from '../../workflows/rules/time/instant.ts';
import type { Database } from './database.ts';

/** A receipt: what arrived, when, from whom; kept before anything is decided about it. */
export interface Receipt {
  readonly key: string;
  readonly cycle: string;
  readonly task: string;
  readonly body: string;
  readonly bodyHash: string;
  readonly receivedAt: Instant;
  readonly actor: string;
}

/** Keeps a receipt; a key that is known answers with the receipt that stands. One round trip. */
export async function keepReceipt(db: Database, receipt: Receipt): Promise<Receipt> {
  const { key, cycle, task, body, bodyHash, receivedAt, actor } = receipt;
  const [row] = await db.query<Receipt>(
    `with kept as (
       insert into inbox (key, cycle, task, body, body_hash, received_at, actor) values ($1, $2, $3, $4, $5, $6, $7)
       on conflict (key) do nothing returning *
     )
     select key, cycle, task, body, body_hash as "bodyHash", received_at as "receivedAt", actor
     from (select * from kept union all select * from inbox where key = $1) found limit 1`,
    [key, cycle, task, body, bodyHash, receivedAt, actor],
  );
  return row ?? receipt;
}

/** Receipts that are still on their way, oldest first. */
export function openReceipts(db: Database, limit: number): Promise<Receipt[]> {
  return db.query<Receipt>(
    `select key, cycle, task, body, body_hash as "bodyHash", received_at as "receivedAt", actor from inbox i
     where not exists (select 1 from settlements s where s.key = i.key) order by received_at, key limit $1`,
    [limit],
  );
}
