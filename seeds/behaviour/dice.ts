import { lotOf } from '../../workflows/rules/lot.ts';

/**
 * Chance without luck: every throw depends on the seed and on what it is thrown for, never on what was thrown
 * before, so that leaving one unit out changes nobody else's conduct.
 */
export interface Dice {
  /** The dice of something inside this: `dice.of('slj', 'hydropower')`. */
  readonly of: (...names: readonly string[]) => Dice;
  /** A whole number from `least` to `most`, both possible. */
  readonly between: (what: string, least: number, most: number) => number;
  /** True in `permille` of a thousand worlds. */
  readonly chance: (what: string, permille: number) => boolean;
  readonly pick: <T>(what: string, list: readonly T[]) => T;
}

/** The dice of a seed; the same text throws the same on every machine. */
export function dice(seed: string): Dice {
  const throwFor = (what: string, sides: number) => lotOf(`${seed}/${what}`) % sides;
  return {
    of: (...names) => dice([seed, ...names].join('/')),
    between: (what, least, most) => least + throwFor(what, most - least + 1),
    chance: (what, permille) => throwFor(what, 1000) < permille,
    pick: <T>(what: string, list: readonly T[]) => list[throwFor(what, list.length)] as T,
  };
}
