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

/** A receipt as it was kept: whether it is new, and the acts and the calendar it will be judged by. */
export interface KeptReceipt extends Receipt {
  readonly fresh: boolean;
  readonly acts: readonly Act[];
  /** The revision of its cycle's calendar at this moment. */
  readonly revision: number;
}

/** Keeps a receipt; a key that is known answers with the receipt that stands. One round trip. */
export async function keepReceipt(db: Database, receipt: Receipt): Promise<KeptReceipt> {
  const { key, cycle, task, body, bodyHash, receivedAt, actor } = receipt;
  const [row] = await db.query<KeptReceipt>('select * from keep_receipt($1, $2, $3, $4, $5, $6, $7)', [
    key,
    cycle,
    task,
    body,
    bodyHash,
    receivedAt,
    actor,
  ]);
  if (!row) throw new Error(`the receipt ${key} was neither kept nor found`);
  return row;
}

/** Receipts that are still on their way, oldest first. */
export function openReceipts(db: Database, limit: number): Promise<KeptReceipt[]> {
  return db.query<KeptReceipt>(
    `select key, cycle, task, body, body_hash as "bodyHash", received_at as "receivedAt", actor, false as fresh,
            coalesce((select acts from tasks t where t.cycle = i.cycle and t.task = i.task), '[]') as acts,
            coalesce((select revision from cycles c where c.cycle = i.cycle), 0) as revision
     from inbox i
     where not exists (select 1 from settlements s where s.key = i.key) order by received_at, key limit $1`,
    [limit],
  );
}

/** True when something was received under a key before. */
export async function isKept(db: Database, key: string): Promise<boolean> {
  return (await db.query('select 1 from inbox where key = $1', [key])).length > 0;
}

/** A receipt that is neither taken nor refused; undefined when there is none of that key. */
export async function openReceipt(
  db: Database,
  key: string,
): Promise<Pick<Receipt, 'body' | 'receivedAt' | 'actor'> | undefined> {
  const [row] = await db.query<Receipt>(
    `select body, received_at as "receivedAt", actor from inbox i
     where key = $1 and not exists (select 1 from settlements s where s.key = i.key)`,
    [key],
  );
  return row;
}
