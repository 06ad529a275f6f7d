import type { Day } from '../../workflows/rules/time/day.ts';
import type { Instant } from '../../workflows/rules/time/instant.ts';
import type { Database } from './database.ts';

/** A problem or an entry of a list in short, as it stood at an instant. */
export interface CaseInShort {
  readonly unit: string;
  readonly title: string;
  readonly due: Day | null;
  readonly ended: boolean;
}

/** The problems that were open before an instant, or the entries of a list, ended or not; what was withdrawn is left out. */
export function casesAt(
  db: Database,
  cycle: string,
  kind: 'problem' | 'list_entry',
  list: string | null,
  before: Instant,
): Promise<CaseInShort[]> {
  return db.query<CaseInShort>(
    `select unit, title, due, coalesce(ended_at < $3, false) as ended from follow_ups
     where cycle = $1 and kind = $2 and opened_at < $3 and ($4::text is null or source->>'list' = $4)
       and not (state = 'withdrawn' and ended_at < $3) and (kind <> 'problem' or coalesce(ended_at >= $3, true))
     order by opened_at, id`,
    [cycle, kind, before, list],
  );
}
