import type { StandingConsequence } from '../../workflows/rules/review/consequence-changes.ts';
import type { Database } from './database.ts';

/** The consequences of a period's review that no correction has withdrawn, in the order in which they were opened. */
export function standingConsequences(db: Database, cycle: string, period: string): Promise<StandingConsequence[]> {
  return db.query<StandingConsequence>(
    `select id, unit, kind, rule from consequences
     where cycle = $1 and period = $2 and withdrawn_by is null order by unit, place`,
    [cycle, period],
  );
}
