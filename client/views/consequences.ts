import type { Database } from '../../activities/store/database.ts';
import { pastFlags } from '../../activities/store/past-flags.ts';
import { calledOn } from '../../workflows/rules/follow-up/called.ts';
import type { Unit } from '../../workflows/rules/plan.ts';
import type { Policy } from '../../workflows/rules/policy.ts';
import { ruleAt } from '../../workflows/rules/review/consequences.ts';
import { streakOf } from '../../workflows/rules/review/streak.ts';
import type { Instant } from '../../workflows/rules/time/instant.ts';

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
  /** The step that is waited for, and until when; null when it has ended. */
  readonly awaited: string | null;
  readonly awaitedBy: Instant | null;
  /** The periods of the earlier reviews that make a streak of it; none where the rule asks for none. */
  readonly streak: readonly string[];
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
  policy: Policy,
): Promise<ConsequenceRow[]> {
  const rows = await db.query<Omit<ConsequenceRow, 'called' | 'streak'>>(
    `select c.id, c.unit, c.kind, coalesce(f.due, c.due) as due, c.rule, coalesce(f.state, c.state) as state,
            f.awaited, f.awaited_by as "awaitedBy", c.added_by as "addedBy", c.withdrawn_by as "withdrawnBy"
     from consequences c left join case_courses f on f.cycle = c.cycle and f.id = c.id
     where c.cycle = $1 and c.period = $2 order by c.unit, c.place`,
    [cycle, period],
  );
  const unitOf = (id: string) => units.find((unit) => unit.id === id);
  const past = await pastFlags(db, cycle, period);
  return rows.map((row) => {
    const own = past.filter((p) => p.unit === row.unit);
    const on = ruleAt(policy, row.rule)?.on;
    const streak = on ? streakOf(on, own, period).map((p) => p.period) : [];
    return { ...row, called: calledOn(row.kind, unitOf(row.unit)), streak };
  });
}
