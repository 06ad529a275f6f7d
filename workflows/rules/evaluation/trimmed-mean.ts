import { type Exact, sum } from '../decimal.ts';

/**
 * The mean of ratings without the `trim` highest and the `trim` lowest (去掉最高分、最低分), exactly; undefined when
 * none is left. The order in which they came is nothing.
 */
export function trimmedMean(ratings: readonly Exact[], trim: number): Exact | undefined {
  const kept = ratings.toSorted((a, b) => a.compare(b)).slice(trim, Math.max(trim, ratings.length - trim));
  return kept.length === 0 ? undefined : sum(kept).div(kept.length);
}
