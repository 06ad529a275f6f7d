import type { PastFlag } from '../../workflows/rules/review/input.ts';
import { periodFromId } from '../../workflows/rules/time/period.ts';
import type { Database } from './database.ts';

/** The flags that a cycle's earlier reviews gave, oldest first. */
export async function pastFlags(db: Database, cycle: string, before: string): Promise<PastFlag[]> {
  const rows = await db.query<PastFlag>(
    'select unit, period, flag, rank is not null as ranked from flags where cycle = $1 and period <> $2',
    [cycle, before],
  );
  const end = (period: string) => periodFromId(period)?.to ?? '';
  return rows
    .filter((row) => end(row.period) < end(before))
    .toSorted((a, b) => (end(a.period) < end(b.period) ? -1 : 1));
}
