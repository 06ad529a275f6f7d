import type { Database } from '../../activities/store/database.ts';
import { type Instant, toInstant, toMs } from '../../workflows/rules/time/instant.ts';

/** The state of the record and of what it waits for. */
export interface RecordHealth {
  readonly events: number;
  readonly head: string;
  readonly receiptsWaiting: number;
  readonly mail: Readonly<Record<string, number>>;
  readonly cycles: Readonly<Record<string, number>>;
  /** What should have happened by itself and has not: agenda entries not done, freezes without their review. */
  readonly overdue: readonly { cycle: string; kind: string; period: string; at: Instant }[];
}

/** Nothing takes longer by itself: what is not done an hour after its instant waits for somebody. */
const GRACE_MS = 3_600_000;

/** How the record stands, in one statement. */
export async function recordHealth(db: Database, now: Instant): Promise<RecordHealth> {
  const [row] = await db.query<RecordHealth>(
    `select c.position::integer as events, c.hash as head,
       (select count(*)::integer from inbox i where not exists (select 1 from settlements s where s.key = i.key)) as "receiptsWaiting",
       (select coalesce(jsonb_object_agg(state, n), '{}') from (select state, count(*) as n from mail group by state) m) as mail,
       (select coalesce(jsonb_object_agg(status, n), '{}') from (select status, count(*) as n from cycles group by status) y) as cycles,
       (select coalesce(jsonb_agg(jsonb_build_object('cycle', a.cycle, 'kind', a.kind, 'period', a.period, 'at', a.at)
                                  order by a.at, a.cycle, a.place), '[]')
        from agenda a left join reviews r on (r.cycle, r.period) = (a.cycle, a.period)
        where a.at <= $1 and (a.state = 'open' or a.state = 'done' and a.kind = 'freeze' and r.cycle is null)) as overdue
     from chain c`,
    [toInstant(toMs(now) - GRACE_MS)],
  );
  if (!row) throw new Error('the record has no chain');
  return row;
}
