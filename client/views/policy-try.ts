import { standingInput } from '../../activities/review/revised.ts';
import type { Database } from '../../activities/store/database.ts';
import { definitionOf } from '../../activities/store/definition.ts';
import { organisationOf } from '../../activities/store/organisation.ts';
import type { Snapshot } from '../../activities/store/snapshot.ts';
import { unitsKnownOn } from '../../workflows/rules/organisation/organisation-on.ts';
import type { FlagRule, Policy } from '../../workflows/rules/policy.ts';
import { computeReview, type ReviewResult, type UnitResult } from '../../workflows/rules/review/review.ts';
import { dayOf, type Instant } from '../../workflows/rules/time/instant.ts';

/** A unit that another policy would have treated otherwise in a recorded review. */
export interface FlagDifference {
  readonly period: string;
  readonly unit: string;
  readonly name: string;
  readonly before: Standing;
  readonly after: Standing;
}

/** How a unit came out of a review, and the rule of the policy that decided. */
export type Standing = Pick<UnitResult, 'flag' | 'score' | 'rank' | 'complete' | 'deductions' | 'rule'>;

/** How many reviews were computed anew, and what came out otherwise. */
export interface PolicyTried {
  readonly reviews: number;
  readonly differences: readonly FlagDifference[];
  /** The flags as each policy calls them. */
  readonly flags: { readonly before: FlagNames; readonly after: FlagNames };
}

type FlagNames = readonly Pick<FlagRule, 'flag' | 'label' | 'severity'>[];

/**
 * What another policy would have made of the reviews that a cycle has on record: everything is computed anew from the
 * same reports, acts and items, corrected as they have been since; nothing is written. Units whose flag stays are left out.
 */
export async function tryPolicy(db: Database, cycle: string, policy: Policy): Promise<PolicyTried> {
  const rows = await db.query<{ period: string; frozen_at: Instant; snapshot: Snapshot }>(
    'select period, frozen_at, snapshot from reviews where cycle = $1 order by frozen_at',
    [cycle],
  );
  const { plan, policy: standing } = await definitionOf(db, cycle);
  const organisation = await organisationOf(db, cycle);
  const differences: FlagDifference[] = [];
  for (const { period, frozen_at, snapshot } of rows) {
    const input = await standingInput(db, cycle, period, frozen_at);
    const names = new Map(unitsKnownOn(plan, organisation, dayOf(frozen_at)).map((u) => [u.id, u.name]));
    differences.push(...changed(period, names, snapshot, computeReview({ ...input, policy })));
  }
  return { reviews: rows.length, differences, flags: { before: flagNames(standing), after: flagNames(policy) } };
}

function flagNames({ flags }: Policy): FlagNames {
  return flags.map(({ flag, label, severity }) => ({ flag, label, severity }));
}

function changed(
  period: string,
  names: ReadonlyMap<string, string>,
  before: ReviewResult,
  after: ReviewResult,
): FlagDifference[] {
  const then = unitsOf(before);
  return [...unitsOf(after)].flatMap(([unit, now]) => {
    const was = then.get(unit);
    if (!was || was.flag === now.flag) return [];
    return [{ period, unit, name: names.get(unit) ?? unit, before: standing(was), after: standing(now) }];
  });
}

function unitsOf(review: ReviewResult): Map<string, UnitResult> {
  return new Map(review.groups.flatMap((group) => group.units.map((unit) => [unit.unit, unit] as const)));
}

function standing({ flag, score, rank, complete, deductions, rule }: UnitResult): Standing {
  return { flag, score, rank, complete, deductions, rule };
}
