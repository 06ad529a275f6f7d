import { dayOf, type Instant } from '../../workflows/rules/time/instant.ts';
import type { Database } from './database.ts';

/** How the entries of a list stand at an instant. */
export interface ListCount {
  readonly list: string;
  readonly entries: number;
  readonly closed: number;
  readonly overdue: number;
}

/** The lists of a cycle that have entries, as they stood before an instant; what was withdrawn is not counted. */
export function listCounts(db: Database, cycle: string, before: Instant): Promise<ListCount[]> {
  return db.query<ListCount>(
    `select list, count(*)::integer as entries, (count(*) filter (where closed))::integer as closed,
            (count(*) filter (where not closed and due < $3))::integer as overdue
     from (select source->>'list' as list, due, coalesce(ended_at < $2, false) as closed from follow_ups
           where cycle = $1 and kind = 'list_entry' and opened_at < $2
             and not (state = 'withdrawn' and ended_at < $2)) entries
     group by list order by list`,
    [cycle, before, dayOf(before)],
  );
}
