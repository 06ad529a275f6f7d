import { compareText } from '../time/code-point.ts';
import type { ReviewResult, UnitResult } from './review.ts';

/** How a unit comes out of a review. */
export type Placing = Pick<UnitResult, 'score' | 'rank' | 'complete' | 'flag'>;

/** A unit whose score, rank or flag another version of a review changes. */
export interface WorksheetChange {
  readonly unit: string;
  readonly before: Placing;
  readonly after: Placing;
}

/** The units that another version of a review treats otherwise, by id (assessment-rules §8, edge case 12). */
export function changedUnits(before: ReviewResult, after: ReviewResult): WorksheetChange[] {
  const then = new Map(unitsOf(before).map((u) => [u.unit, u]));
  return unitsOf(after)
    .flatMap((now) => {
      const was = then.get(now.unit);
      return was && !isSame(was, now) ? [{ unit: now.unit, before: placing(was), after: placing(now) }] : [];
    })
    .toSorted((a, b) => compareText(a.unit, b.unit));
}

/** The units of every group of a review. */
export function unitsOf({ groups }: ReviewResult): UnitResult[] {
  return groups.flatMap((group) => group.units);
}

function isSame(a: UnitResult, b: UnitResult): boolean {
  return a.score === b.score && a.rank === b.rank && a.complete === b.complete && a.flag === b.flag;
}

function placing({ score, rank, complete, flag }: UnitResult): Placing {
  return { score, rank, complete, flag };
}
