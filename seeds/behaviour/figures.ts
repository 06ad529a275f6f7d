import { type Exact, exact, floorZero, ONE } from '../../workflows/rules/decimal.ts';
import type { Leaf } from '../../workflows/rules/plan.ts';
import type { Sight } from './sight.ts';

const MOST_DIGITS = 6;

/** What a unit works towards: the target, or just past it where it must be exceeded. */
export function aimOf(leaf: Leaf): Exact {
  const { op, value } = leaf.target ?? { op: '=', value: '1' };
  const step = exact(1).div(10 ** digitsOf(leaf));
  if (op === '>') return exact(value).add(step);
  return op === '<' ? floorZero(exact(value).sub(step)) : exact(value);
}

/** The decimals a unit writes: none for a count whose target is whole, else one more than the target has. */
export function digitsOf({ kind, target }: Leaf): number {
  const decimals = target?.value.split('.')[1]?.length ?? 0;
  const count = kind === 'cumulative' || kind === 'net_increase' || kind === 'level';
  return decimals === 0 && count ? 0 : Math.min(decimals + 1, MOST_DIGITS);
}

/** Whole things of an amount: one well begun is counted, by some units sooner; the last when everything is done. */
export function whole(amount: Exact, share: Exact, { own }: Sight): Exact {
  const begun = exact(own.between('begun', 500, 850)).div(1000);
  return amount.add(floorZero(ONE.sub(share)).mul(begun)).floor();
}

/** A figure with what was counted twice, where the report will need a second version. */
export function misstated(share: Exact, { mistaken, own, on }: Sight): Exact {
  return mistaken ? share.mul(own.between(`mistake/${on}`, 1020, 1090)).div(1000) : share;
}

/** An amount as it is written, rounded half up. */
export function rounded(value: Exact, digits: number): string {
  const scale = 10 ** digits;
  const scaled = value.mul(scale).add('1/2').floor();
  const figures = scaled.n.toString().padStart(digits + 1, '0');
  const sign = scaled.compare(0) < 0 ? '-' : '';
  if (digits === 0) return `${sign}${figures}`;
  return `${sign}${figures.slice(0, -digits)}.${figures.slice(-digits)}`;
}
