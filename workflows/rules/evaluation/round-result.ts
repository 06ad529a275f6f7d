import { type Exact, exact, six } from '../decimal.ts';
import { own } from '../own.ts';
import { type Ballot, ONE_CLASS } from './round.ts';
import type { NamedDimension } from './scheme.ts';
import type { RatedSource, RaterClass } from './source.ts';
import { trimmedMean } from './trimmed-mean.ts';
import { weightedMean } from './weighted.ts';

/** What one class of raters gave a unit. With too few ratings there is neither a score nor a mean. */
export interface ClassRating {
  readonly class: string;
  readonly ratings: number;
  readonly score: string | null;
  /** The trimmed mean of each dimension, on the scale of the ratings. */
  readonly means: Readonly<Record<string, string>>;
}

/** What a round gave a unit, out of 100; null when it was not scored. */
export interface UnitRating {
  readonly unit: string;
  readonly score: string | null;
  readonly classes: readonly ClassRating[];
}

/** The classes whose ratings are scored by themselves. */
export function classesOf(source: RatedSource): readonly RaterClass[] {
  return source.kind === 'panel' ? source.classes : [{ id: ONE_CLASS, name: source.name, weight: '1' }];
}

/**
 * What a round gave each unit: for each class the trimmed mean of each dimension, the dimensions by their weights, the
 * classes by theirs, out of 100. A class with too few ratings of a unit is not scored (domain §6, 24).
 */
export function roundResult(
  source: RatedSource,
  dimensions: readonly NamedDimension[],
  ratees: readonly string[],
  ballots: readonly Ballot[],
): UnitRating[] {
  const unscored = source.kind === 'panel' ? source.unscored : 'rescale';
  return ratees.map((unit) => {
    const rated = classesOf(source).map(({ id, weight }) => {
      const given = ballots.filter((b) => b.ratee === unit && b.class === id);
      return { weight, ...classRating(source, dimensions, id, given) };
    });
    const score = weightedMean(rated, unscored);
    return { unit, score: score && six(score), classes: rated.map((r) => r.shown) };
  });
}

function classRating(
  source: RatedSource,
  dimensions: readonly NamedDimension[],
  id: string,
  given: readonly Ballot[],
): { readonly score: Exact | null; readonly shown: ClassRating } {
  const few = { class: id, ratings: given.length, score: null, means: {} };
  if (given.length < source.at_least) return { score: null, shown: few };
  const means = dimensions.map(({ key, weight }) => ({
    key,
    weight,
    score:
      trimmedMean(
        given.map((b) => exact(own(b.scores, key) ?? '0')),
        source.trim,
      ) ?? null,
  }));
  const mean = weightedMean(means, 'rescale');
  const score = mean?.mul(100).div(exact(source.scale.max)) ?? null;
  const shown = Object.fromEntries(means.flatMap(({ key, score: m }) => (m ? [[key, six(m)]] : [])));
  return { score, shown: { ...few, score: score && six(score), means: shown } };
}
