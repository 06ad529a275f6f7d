import type { PastFlag } from '../../workflows/rules/review/input.ts';
import { periodFromId } from '../../workflows/rules/time/period.ts';
import type { Answering } from './at-once.ts';

/**
 * The flags that earlier reviews gave, oldest first: those of this cycle, and of the same issuer's cycles that had
 * run out before it began, so that a streak goes on across years and policies (assessment-rules §8).
 */
export async function pastFlags(db: Answering, cycle: string, before: string): Promise<PastFlag[]> {
  const rows = await db.query<PastFlag>(
    `select f.unit, f.period, f.flag, f.rank is not null as ranked
     from flags f join cycles c using (cycle), cycles own
     where own.cycle = $1 and (f.cycle = $1 or
       (c.definition#>>'{plan,issuer}' = own.definition#>>'{plan,issuer}'
        and c.definition#>>'{plan,horizon,to}' < own.definition#>>'{plan,horizon,from}'))`,
    [cycle],
  );
  const end = (period: string) => periodFromId(period)?.to ?? '';
  return rows
    .filter((row) => end(row.period) < end(before))
    .toSorted((a, b) => (end(a.period) < end(b.period) ? -1 : 1));
}
