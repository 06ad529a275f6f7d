import { type Exact, exact, floorZero, ONE, ZERO } from '../decimal.ts';
import type { Leaf } from '../plan.ts';
import type { Day } from '../time/day.ts';

/** Completion c of a reported value on day `on`, never below 0 (assessment-rules §4, the table of kinds). */
export function completion(leaf: Leaf, value: string, on: Day): Exact {
  return floorZero(rawCompletion(leaf, value, on));
}

function rawCompletion(leaf: Leaf, value: string, on: Day): Exact {
  switch (leaf.kind) {
    case 'milestone':
      return value <= on ? ONE : ZERO;
    case 'benchmark':
      return value === 'true' ? ONE : ZERO;
    case 'zero_event':
      return exact(value).equals(0) ? ONE : ZERO;
    case 'manual':
      return exact(value);
    case 'cap':
      return withinCap(leaf, value) || exact(value).equals(0) ? ONE : targetOf(leaf).div(value);
    case 'level':
      return exact(value).sub(leaf.base).div(targetOf(leaf).sub(leaf.base));
    case 'reduction':
      return exact(value).neg().div(targetOf(leaf));
    case 'cumulative':
    case 'net_increase':
    case 'ratio':
    case 'growth':
      return exact(value).div(targetOf(leaf));
  }
}

/** True when a cap (`<=`, `<`) is kept, strictly for `<`. */
export function withinCap(leaf: Leaf, value: string): boolean {
  const order = exact(value).compare(targetOf(leaf));
  return leaf.target?.op === '<' ? order < 0 : order <= 0;
}

/** True when the target must be exceeded, not just reached: 超过, 突破, and 低于 of a falling level. */
export function isStrict(leaf: Leaf): boolean {
  return leaf.target?.op === '>' || leaf.target?.op === '<';
}

function targetOf(leaf: Leaf): Exact {
  if (!leaf.target) throw new Error(`indicator ${leaf.id} of kind ${leaf.kind} has no target`);
  return exact(leaf.target.value);
}
