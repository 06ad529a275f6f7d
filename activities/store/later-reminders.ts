import type { Instant } from '../../workflows/rules/time/instant.ts';
import type { Database } from './database.ts';

/** Which of these periods still have a reminder of their reports ahead, after an instant. */
export async function remindedAfter(
  db: Database,
  cycle: string,
  periods: readonly string[],
  at: Instant,
): Promise<ReadonlySet<string>> {
  const rows = await db.query<{ period: string }>(
    `select distinct period from agenda where cycle = $1 and kind = 'reminder' and period = any($2) and at > $3`,
    [cycle, periods, at],
  );
  return new Set(rows.map((r) => r.period));
}
