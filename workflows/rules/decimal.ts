import Fraction from 'fraction.js';

/** An exact rational; every figure of the rules is one, so that no comparison ever meets a binary float. */
export type Exact = Fraction;

export const ZERO: Exact = new Fraction(0);
export const ONE: Exact = new Fraction(1);

/** A decimal from its text (`"20"`, `"-3.25"`). */
export function exact(text: string | number): Exact {
  return new Fraction(text);
}

/** The smaller of two. */
export function least(a: Exact, b: Exact): Exact {
  return a.compare(b) <= 0 ? a : b;
}

/** Never below zero. */
export function floorZero(value: Exact): Exact {
  return value.compare(0) < 0 ? ZERO : value;
}

/** The sum of a list; nothing sums to zero. */
export function sum(values: readonly Exact[]): Exact {
  return values.reduce((total, value) => total.add(value), ZERO);
}

/** Six decimals, rounded half up, as text (`"83.333333"`); the form in which results are shown and ranked. */
export function six(value: Exact): string {
  const scaled = value.mul(2_000_000).add(1);
  const units = floorDiv(scaled.s * scaled.n, scaled.d * 2n);
  const digits = (units < 0n ? -units : units).toString().padStart(7, '0');
  return `${units < 0n ? '-' : ''}${digits.slice(0, -6)}.${digits.slice(-6)}`;
}

function floorDiv(n: bigint, d: bigint): bigint {
  const quotient = n / d;
  return n % d !== 0n && n < 0n !== d < 0n ? quotient - 1n : quotient;
}
