import type { Database } from '../../activities/store/database.ts';
import { calledOn } from '../../workflows/rules/follow-up/called.ts';
import type { Unit } from '../../workflows/rules/plan.ts';

/** A consequence of a review: how far it has come, and which correction added or withdrew it. */
export interface ConsequenceRow {
  readonly id: string;
  readonly unit: string;
  readonly kind: string;
  /** What it is called on paper: its kind, or the letter that takes a notice's place. */
  readonly called: string;
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
export async function consequenceRows(
  db: Database,
  cycle: string,
  period: string,
  units: readonly Unit[],
): Promise<ConsequenceRow[]> {
  const rows = await db.query<Omit<ConsequenceRow, 'called'>>(
    `select c.id, c.unit, c.kind, coalesce(f.due, c.due) as due, c.rule, coalesce(f.state, c.state) as state,
            c.added_by as "addedBy", c.withdrawn_by as "withdrawnBy"
     from consequences c left join follow_ups f on f.cycle = c.cycle and f.id = c.id
     where c.cycle = $1 and c.period = $2 order by c.unit, c.place`,
    [cycle, period],
  );
  const unitOf = (id: string) => units.find((unit) => unit.id === id);
  return rows.map((row) => ({ ...row, called: calledOn(row.kind, unitOf(row.unit)) }));
}
