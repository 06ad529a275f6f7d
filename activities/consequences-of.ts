import { ZERO } from '../workflows/rules/decimal.ts';
import { type Consequence, consequencesFor } from '../workflows/rules/review/consequences.ts';
import type { PastFlag } from '../workflows/rules/review/input.ts';
import type { Contender } from '../workflows/rules/review/ranking.ts';
import { contendersOf, type ReviewResult, type UnitResult } from '../workflows/rules/review/review.ts';
import { compareText } from '../workflows/rules/time/code-point.ts';
import type { Day } from '../workflows/rules/time/day.ts';
import { type Definition, ruling } from './store/definition.ts';

/** What follows a review, by unit, then in policy order; `past` are the flags of the reviews before it. */
export function consequencesOf(
  definition: Pick<Definition, 'policy' | 'policySha256' | 'replaced' | 'calendar'>,
  review: ReviewResult,
  past: readonly PastFlag[],
  publishedOn: Day,
): Consequence[] {
  const { policy, calendar } = ruling(definition, review.period);
  return review.groups
    .flatMap(({ group: grouping, ...rest }) => {
      const group = contendersOf({ group: grouping, ...rest });
      return rest.units.flatMap((unit) => {
        const contender = group.find((c) => c.unit === unit.unit) ?? outside(unit);
        const own = past.filter((p) => p.unit === unit.unit);
        const slow = unit.slow ?? [];
        const standing = { contender, group, grouping, flag: unit.flag, slow };
        return consequencesFor(standing, review.period, own, policy, calendar, publishedOn);
      });
    })
    .toSorted((a, b) => compareText(a.unit, b.unit));
}

/** A unit that is not ranked: it has no flag and meets no condition on ranks, but may be slow. */
function outside({ unit, complete, ledTasks }: UnitResult): Contender {
  return { unit, score: '0', complete, keyShare: ZERO, ledTasks };
}
