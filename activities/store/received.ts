import type { Instant } from '../../workflows/rules/time/instant.ts';
import type { Database } from './database.ts';

/** The reports of some periods that stand received at an instant, as `task/unit/period`; a returned one does not. */
export async function receivedBy(
  db: Database,
  cycle: string,
  periods: readonly string[],
  at: Instant,
): Promise<ReadonlySet<string>> {
  const rows = await db.query<{ name: string }>(
    `select distinct on (period, task, unit) task || '/' || unit || '/' || period as name,
            returned_at is not null and returned_at <= $3 as returned
     from reports where cycle = $1 and period = any($2) and received_at <= $3
     order by period, task, unit, version desc`,
    [cycle, periods, at],
  );
  return new Set((rows as { name: string; returned: boolean }[]).filter((r) => !r.returned).map((r) => r.name));
}
