import type { Database } from '../../activities/store/database.ts';
import type { Instant } from '../../workflows/rules/time/instant.ts';

/** What was said of a unit at the meeting on a review, each problem with its entry in the ledger. */
export interface CommentaryRow {
  readonly unit: string;
  readonly commenter: string;
  readonly achievements: readonly string[];
  readonly problems: readonly {
    readonly number: number;
    readonly text: string;
    readonly followUp: string | null;
    readonly state: string | null;
  }[];
  readonly by: string;
  readonly at: Instant;
}

/** What was said at the meeting on a review, by unit. */
export function commentaryRows(db: Database, cycle: string, period: string): Promise<CommentaryRow[]> {
  return db.query<CommentaryRow>(
    `select c.unit, c.commenter, c.achievements, c.by, c.at,
            coalesce((select jsonb_agg(jsonb_build_object('number', p.place, 'text', p.text, 'followUp', f.id,
                                                          'state', f.state) order by p.place)
                      from jsonb_array_elements_text(c.problems) with ordinality as p(text, place)
                      left join case_courses f on f.cycle = c.cycle and f.unit = c.unit
                        and f.origin->>'by' = 'commentary' and f.origin->>'period' = c.period
                        and (f.origin->>'problem')::integer = p.place), '[]') as problems
     from commentaries c where c.cycle = $1 and c.period = $2 order by c.unit`,
    [cycle, period],
  );
}
