import type { Database } from './database.ts';

/** An upheld objection, and whether the draft has been revised because of it. */
export interface UpheldObjection {
  readonly id: string;
  readonly unit: string;
  readonly revised: boolean;
}

/** The objections to a review that were upheld. */
export function upheldObjections(db: Database, cycle: string, period: string): Promise<UpheldObjection[]> {
  return db.query<UpheldObjection>(
    `select o.id, o.unit, r.revisions @> jsonb_build_array(jsonb_build_object('objection', o.id)) as revised
     from objections o join reviews r using (cycle, period)
     where o.cycle = $1 and o.period = $2 and (o.ruling->>'upheld')::boolean order by o.at, o.id`,
    [cycle, period],
  );
}

/** How far a review has come; undefined before its freeze. */
export async function reviewStage(db: Database, cycle: string, period: string): Promise<string | undefined> {
  const [row] = await db.query<{ state: string }>('select state from reviews where cycle = $1 and period = $2', [
    cycle,
    period,
  ]);
  return row?.state;
}
