import { type Exact, exact, floorZero, least, six, sum } from '../decimal.ts';
import { own } from '../own.ts';
import type { Annual, Part } from './evaluation.ts';
import { weightedMean } from './weighted.ts';

/** What a unit's year is scored from: each source's score out of 100 (null: not scored), items, vetoes. */
export interface YearInput {
  readonly unit: string;
  readonly group: string;
  readonly sources: Readonly<Record<string, string | null>>;
  readonly plus: readonly string[];
  readonly minus: readonly string[];
  readonly vetoes: readonly string[];
}

/** What a part gave; null when none of its sources scored the unit. */
export interface PartScore {
  readonly part: string;
  readonly points: string | null;
}

/** A unit's annual score, and how it came about; null when no part gave a score. */
export interface AnnualScore {
  readonly score: string | null;
  readonly parts: readonly PartScore[];
  readonly plus: string;
  readonly minus: string;
}

/**
 * Points of each part, never more than its cap; parts without a score left out and the others weighing more, or counted
 * as nothing; then plus items up to their cap, less minus items up to theirs, never below zero.
 */
export function annualScore(annual: Annual, input: YearInput): AnnualScore {
  const parts = annual.parts.map((part) => ({ part, points: partPoints(part, input) }));
  const scored = parts.flatMap(({ part, points }) => (points === null ? [] : [{ full: exact(part.points), points }]));
  const plus = least(sum(input.plus.map(exact)), exact(annual.plus.at_most));
  const minus = least(sum(input.minus.map(exact)), exact(annual.minus.at_most));
  const total = sum(scored.map((s) => s.points));
  const full = sum(parts.map(({ part }) => exact(part.points)));
  const whole = annual.unscored === 'zero' ? total : rescaled(total, sum(scored.map((s) => s.full)), full);
  return {
    score: scored.length === 0 ? null : six(floorZero(whole.add(plus).sub(minus))),
    parts: parts.map(({ part, points }) => ({ part: part.id, points: points && six(points) })),
    plus: six(plus),
    minus: six(minus),
  };
}

function rescaled(total: Exact, over: Exact, full: Exact): Exact {
  return over.equals(0) ? total : total.mul(full).div(over);
}

function partPoints(part: Part, { sources }: YearInput): Exact | null {
  const weighed = part.sources.map(({ source, weight }) => {
    const score = own(sources, source) ?? null;
    return { weight, score: score === null ? null : exact(score) };
  });
  const mean = weightedMean(weighed, part.unscored);
  return mean && least(mean.mul(exact(part.points)).div(100), exact(part.at_most));
}
