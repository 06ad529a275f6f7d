import type { Database } from '../../activities/store/database.ts';
import type { Instant } from '../../workflows/rules/time/instant.ts';

/** What is still under way in a cycle that should have happened by an instant, by kind. */
export interface Unsettled {
  readonly agenda: number;
  readonly mail: number;
  readonly missing: number;
  readonly rest: number;
}

/** What may be under way besides the agenda and its mail, at some instants only. */
export interface Expected {
  /** How many reports must be on record as missing by then. */
  readonly missing: number;
  /** True where a cycle opens, a review is frozen, receipts may wait, or tasks close. */
  readonly more: boolean;
}

/** How a cycle stands against an instant; null when nothing is under way any more. */
export async function unsettledAt(
  db: Database,
  cycle: string,
  at: Instant,
  expected: Expected,
): Promise<Unsettled | null> {
  const [row] = await db.query<Unsettled>(
    `select
       (select count(*) from agenda where cycle = $1 and at <= $2 and state = 'open')::integer as agenda,
       (select count(*) from mail where state in ('pending', 'sending') and cycle = $1)::integer as mail,
       case when $3 > 0 then greatest(0, $3 - (select count(*) from missing where cycle = $1))::integer else 0 end as missing,
       0 as rest`,
    [cycle, at, expected.missing],
  );
  if (row && row.agenda + row.mail + row.missing > 0) return row;
  if (!expected.more) return null;
  const rest = await othersAt(db, cycle, at);
  return rest === 0 ? null : { agenda: 0, mail: 0, missing: 0, rest };
}

async function othersAt(db: Database, cycle: string, at: Instant): Promise<number> {
  const [row] = await db.query<{ rest: number }>(
    `select (
       (select count(*) from cycles where cycle = $1 and status = 'starting')
       + (select count(*) from inbox i where i.cycle = $1
            and not exists (select 1 from settlements s where s.key = i.key))
       + (select count(*) from agenda a where a.cycle = $1 and a.at <= $2 and a.kind = 'freeze' and a.state = 'done'
            and not exists (select 1 from reviews r where r.cycle = $1 and r.period = a.period))
       + (select count(*) from tasks t, cycles c where t.cycle = $1 and c.cycle = $1 and t.status <> 'closed'
            and c.definition->>'closesAt' <= $2)
     )::integer as rest`,
    [cycle, at],
  );
  return row?.rest ?? 0;
}
