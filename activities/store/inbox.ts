import type { Act } from '../../workflows/rules/task/acts.ts';
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

/** A receipt as it was kept: whether it is new, and the acts on its task, which it will be judged by. */
export interface KeptReceipt extends Receipt {
  readonly fresh: boolean;
  readonly acts: readonly Act[];
}

/** Keeps a receipt; a key that is known answers with the receipt that stands. One round trip. */
export async function keepReceipt(db: Database, receipt: Receipt): Promise<KeptReceipt> {
  const { key, cycle, task, body, bodyHash, receivedAt, actor } = receipt;
  const [row] = await db.query<KeptReceipt>(
    `with kept as (
       insert into inbox (key, cycle, task, body, body_hash, received_at, actor) values ($1, $2, $3, $4, $5, $6, $7)
       on conflict (key) do nothing returning *
     )
     select f.key, f.cycle, f.task, f.body, f.body_hash as "bodyHash", f.received_at as "receivedAt", f.actor, f.fresh,
            coalesce((select acts from tasks t where t.cycle = $2 and t.task = $3), '[]') as acts
     from (select *, true as fresh from kept union all select *, false from inbox where key = $1) f limit 1`,
    [key, cycle, task, body, bodyHash, receivedAt, actor],
  );
  // Neither kept nor found: another under the same key was kept while this statement ran, and the next one sees it.
  return row ?? keepReceipt(db, receipt);
}

/** Receipts that are still on their way, oldest first. */
export function openReceipts(db: Database, limit: number): Promise<KeptReceipt[]> {
  return db.query<KeptReceipt>(
    `select key, cycle, task, body, body_hash as "bodyHash", received_at as "receivedAt", actor, false as fresh,
            coalesce((select acts from tasks t where t.cycle = i.cycle and t.task = i.task), '[]') as acts
     from inbox i
     where not exists (select 1 from settlements s where s.key = i.key) order by received_at, key limit $1`,
    [limit],
  );
}
