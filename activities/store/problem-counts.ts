import type { Instant } from '../../workflows/rules/time/instant.ts';
import type { Answering } from './at-once.ts';
import type { Database } from './database.ts';

/** How the problem ledger stands, and how many of those that were closed came back (反弹). */
export interface ProblemCounts {
  readonly open: number;
  /** Closed at least once, whether or not they came back. */
  readonly closed: number;
  readonly cameBack: number;
}

/**
 * The problems of a cycle's ledger as they stood before an instant (null: now), of all units, or of one and those it
 * helps; what was withdrawn is neither open nor closed.
 */
export async function problemCounts(
  db: Database,
  cycle: string,
  { unit, before }: { readonly unit: string | null; readonly before: Instant | null },
): Promise<ProblemCounts> {
  const [counts] = await db.query<ProblemCounts>(
    `select (count(*) filter (where closed <= back and not gone))::integer as open,
            (count(*) filter (where closed > 0))::integer as closed,
            (count(*) filter (where back > 0))::integer as "cameBack"
     from (select state = 'withdrawn' and ($2::text is null or ended_at < $2) as gone,
             case when $2::text is null then reopened + (state = 'ended')::integer else
               (select count(*) from jsonb_array_elements(steps) s where s->>'step' = 'closed' and s->>'at' < $2) end as closed,
             case when $2::text is null then reopened else
               (select count(*) from jsonb_array_elements(steps) s where s ? 'reopened' and s->>'at' < $2) end as back
           from follow_ups
           where cycle = $1 and kind = 'problem' and ($2::text is null or opened_at < $2)
             and ($3::text is null or unit = $3 or source->'helpers' ? $3)) problems`,
    [cycle, before, unit],
  );
  return counts ?? { open: 0, closed: 0, cameBack: 0 };
}

/** The problems of a cycle's ledger, unit by unit, and whether each was closed and came back; none that was withdrawn. */
export function problemsOfUnits(
  db: Answering,
  cycle: string,
): Promise<{ readonly unit: string; readonly closed: boolean; readonly cameBack: boolean }[]> {
  return db.query(
    `select unit, state <> 'open' as closed, reopened > 0 as "cameBack" from case_courses
     where cycle = $1 and kind = 'problem' and state <> 'withdrawn' order by id`,
    [cycle],
  );
}
