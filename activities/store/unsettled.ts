import type { Instant } from '../../workflows/rules/time/instant.ts';
import type { Database } from './database.ts';

/** How many receipts older than an instant are still on their way, in a cycle or in one of its tasks. */
export async function unsettledBefore(db: Database, cycle: string, at: Instant, task?: string): Promise<number> {
  const [row] = await db.query<{ count: number }>(
    `select count(*)::integer as count from inbox i
     where i.cycle = $1 and i.received_at < $2 and ($3::text is null or i.task = $3)
       and not exists (select 1 from settlements s where s.key = i.key)`,
    [cycle, at, task ?? null],
  );
  return row?.count ?? 0;
}
