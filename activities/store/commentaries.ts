import type { Database } from './database.ts';

/** What was said of a unit at the meeting on a review. */
export interface Commentary {
  /** Who spoke: the county’s leader, by name and office. */
  readonly commenter: string;
  readonly achievements: readonly string[];
  readonly problems: readonly string[];
}

/** The same as it stands in the record: under its number, with the problems that are in the ledger (from 1). */
export interface KnownCommentary extends Commentary {
  readonly number: number;
  readonly opened: readonly number[];
}

/** What was said of a unit; undefined when nothing was. */
export async function readCommentary(
  db: Database,
  cycle: string,
  period: string,
  unit: string,
): Promise<KnownCommentary | undefined> {
  const [row] = await db.query<KnownCommentary>(
    `select number, commenter, achievements, problems,
            coalesce((select jsonb_agg((f.source->>'problem')::integer order by (f.source->>'problem')::integer)
                      from follow_ups f
                      where f.cycle = c.cycle and f.unit = c.unit and f.source->>'by' = 'commentary'
                        and f.source->>'period' = c.period), '[]') as opened
     from commentaries c where cycle = $1 and period = $2 and unit = $3`,
    [cycle, period, unit],
  );
  return row;
}
