import type { Database } from '../../activities/store/database.ts';
import type { Instant } from '../../workflows/rules/time/instant.ts';

/** What is still under way in a cycle that should have happened by an instant, by kind; nothing when all is settled. */
export interface Unsettled {
  readonly opening: number;
  readonly agenda: number;
  readonly receipts: number;
  readonly mail: number;
  readonly reviews: number;
  readonly missing: number;
  readonly closing: number;
}

/** How a cycle stands against an instant. `missing` is how many reports must be on record as missing by then. */
export async function unsettledAt(
  db: Database,
  cycle: string,
  at: Instant,
  missing: number,
): Promise<Unsettled | null> {
  const [row] = await db.query<Unsettled>(
    `select
       (select count(*) from cycles where cycle = $1 and status = 'starting')::integer as opening,
       (select count(*) from agenda where cycle = $1 and at <= $2 and state = 'open')::integer as agenda,
       (select count(*) from inbox i where i.cycle = $1
          and not exists (select 1 from settlements s where s.key = i.key))::integer as receipts,
       (select count(*) from mail where cycle = $1 and state in ('pending', 'sending'))::integer as mail,
       (select count(*) from agenda a where a.cycle = $1 and a.at <= $2 and a.kind = 'freeze' and a.state = 'done'
          and not exists (select 1 from reviews r where r.cycle = $1 and r.period = a.period))::integer as reviews,
       greatest(0, $3 - (select count(*) from missing where cycle = $1)::integer) as missing,
       (select count(*) from tasks t, cycles c where t.cycle = $1 and c.cycle = $1 and t.status <> 'closed'
          and c.definition->>'closesAt' <= $2)::integer as closing`,
    [cycle, at, missing],
  );
  return row && Object.values(row).some((count) => count > 0) ? row : null;
}
