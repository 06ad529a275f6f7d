import { type Consequence, consequencesFor } from '../workflows/rules/review/consequences.ts';
import type { PastFlag } from '../workflows/rules/review/input.ts';
import { contendersOf, type ReviewResult } from '../workflows/rules/review/review.ts';
import { compareText } from '../workflows/rules/time/code-point.ts';
import type { Day } from '../workflows/rules/time/day.ts';
import type { Definition } from './store/definition.ts';

/** What follows a review, by unit, then in policy order; `past` are the flags of the reviews before it. */
export function consequencesOf(
  { policy, calendar }: Pick<Definition, 'policy' | 'calendar'>,
  review: ReviewResult,
  past: readonly PastFlag[],
  publishedOn: Day,
): Consequence[] {
  return review.groups
    .flatMap((group) => {
      const contenders = contendersOf(group);
      return contenders.flatMap((contender) => {
        const flag = group.units.find((u) => u.unit === contender.unit)?.flag ?? '';
        const own = past.filter((p) => p.unit === contender.unit);
        const standing = { contender, group: contenders, flag };
        return consequencesFor(standing, review.period, own, policy, calendar, publishedOn);
      });
    })
    .toSorted((a, b) => compareText(a.unit, b.unit));
}
