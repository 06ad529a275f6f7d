import { reviewInput } from '../../activities/review-input.ts';
import type { Database } from '../../activities/store/database.ts';
import type { Snapshot } from '../../activities/store/snapshot.ts';
import type { Policy } from '../../workflows/rules/policy.ts';
import { computeReview, type ReviewResult, type UnitResult } from '../../workflows/rules/review/review.ts';
import type { Instant } from '../../workflows/rules/time/instant.ts';

/** A unit that another policy would have treated otherwise in a recorded review. */
export interface Difference {
  readonly period: string;
  readonly unit: string;
  readonly before: Standing;
  readonly after: Standing;
}

/** How a unit came out of a review, and the rule of the policy that decided. */
export type Standing = Pick<UnitResult, 'flag' | 'score' | 'rank' | 'complete' | 'deductions' | 'rule'>;

/**
 * What another policy would have made of the reviews that a cycle has on record: everything is computed anew from the
 * same reports, acts and items; nothing is written. Units whose flag stays are left out.
 */
export async function tryPolicy(
  db: Database,
  cycle: string,
  policy: Policy,
): Promise<{ readonly reviews: number; readonly differences: readonly Difference[] }> {
  const rows = await db.query<{ period: string; frozen_at: Instant; snapshot: Snapshot }>(
    'select period, frozen_at, snapshot from reviews where cycle = $1 order by frozen_at',
    [cycle],
  );
  const differences: Difference[] = [];
  for (const { period, frozen_at, snapshot } of rows) {
    const input = await reviewInput(db, cycle, period, frozen_at);
    differences.push(...changed(period, snapshot, computeReview({ ...input, policy })));
  }
  return { reviews: rows.length, differences };
}

function changed(period: string, before: ReviewResult, after: ReviewResult): Difference[] {
  const then = unitsOf(before);
  return [...unitsOf(after)].flatMap(([unit, now]) => {
    const was = then.get(unit);
    if (!was || was.flag === now.flag) return [];
    return [{ period, unit, before: standing(was), after: standing(now) }];
  });
}

function unitsOf(review: ReviewResult): Map<string, UnitResult> {
  return new Map(review.groups.flatMap((group) => group.units.map((unit) => [unit.unit, unit] as const)));
}

function standing({ flag, score, rank, complete, deductions, rule }: UnitResult): Standing {
  return { flag, score, rank, complete, deductions, rule };
}
