import { type Exact, exact, sum } from '../decimal.ts';
import type { Unscored } from './source.ts';

/** Something that weighs, and the score it gave; null when it gave none. */
export interface Weighed {
  readonly weight: string;
  readonly score: Exact | null;
}

/**
 * The weighted mean of scores. What gave none is left out and the rest weighs more (`rescale`), or counts as zero
 * (`zero`); null when nothing gave a score.
 */
export function weightedMean(weighed: readonly Weighed[], unscored: Unscored): Exact | null {
  const scored = weighed.filter((w): w is Weighed & { readonly score: Exact } => w.score !== null);
  if (scored.length === 0) return null;
  const over = unscored === 'rescale' ? scored : weighed;
  const total = sum(scored.map(({ weight, score }) => score.mul(exact(weight))));
  return total.div(sum(over.map(({ weight }) => exact(weight))));
}
