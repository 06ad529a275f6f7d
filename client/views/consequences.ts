import type { Database } from '../../activities/store/database.ts';

/** A consequence of a review: how far it has come, and which correction added or withdrew it. */
export interface ConsequenceRow {
  readonly id: string;
  readonly unit: string;
  readonly kind: string;
  readonly due: string | null;
  readonly rule: string;
  /** `open`, `ended` or `withdrawn`; what a correction withdrew after it had ended stays `ended`. */
  readonly state: string;
  readonly addedBy: CorrectedReviewRow | null;
  readonly withdrawnBy: CorrectedReviewRow | null;
}

/** The corrected review that added or withdrew a consequence. */
export interface CorrectedReviewRow {
  readonly period: string;
  readonly version: number;
}

/** What follows a review, unit by unit in policy order; what a correction changed comes last. */
export function consequenceRows(db: Database, cycle: string, period: string): Promise<ConsequenceRow[]> {
  return db.query<ConsequenceRow>(
    `select c.id, c.unit, c.kind, coalesce(f.due, c.due) as due, c.rule, coalesce(f.state, c.state) as state,
            c.added_by as "addedBy", c.withdrawn_by as "withdrawnBy"
     from consequences c left join follow_ups f on f.cycle = c.cycle and f.id = c.id
     where c.cycle = $1 and c.period = $2 order by c.unit, c.place`,
    [cycle, period],
  );
}
