import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { exact, floorZero, least, six, sum } from '../../workflows/rules/decimal.ts';

describe('figures shown with six decimals', () => {
  it.each([
    ['83.333333', '83.333333'],
    ['0', '0.000000'],
    ['120', '120.000000'],
    ['0.0000005', '0.000001'],
    ['0.00000049', '0.000000'],
    ['99.9999995', '100.000000'],
    ['1.0000015', '1.000002'],
    ['1/3', '0.333333'],
    ['2/3', '0.666667'],
    ['-3.25', '-3.250000'],
    ['-0.000001', '-0.000001'],
    ['-0.0000005', '0.000000'],
    ['-1.00000051', '-1.000001'],
  ])('%s is shown as %s, half rounding up', (value, shown) => {
    expect(six(exact(value))).toBe(shown);
  });

  it('agrees with long division on whole numbers', () => {
    const numerator = fc.bigInt({ min: -(10n ** 24n), max: 10n ** 24n });
    const denominator = fc.bigInt({ min: 1n, max: 10n ** 12n });
    fc.assert(
      fc.property(numerator, denominator, (n, d) => {
        expect(six(exact(`${n}/${d}`))).toBe(longDivision(n, d));
      }),
      { seed: 6, numRuns: 500 },
    );
  });
});

describe('exact arithmetic', () => {
  it('adds tenths without a binary float', () => {
    expect(sum(['0.1', '0.2'].map(exact)).equals('0.3')).toBe(true);
  });

  it('sums nothing to zero', () => {
    expect(sum([]).equals(0)).toBe(true);
  });

  it('takes the smaller of two', () => {
    expect([least(exact('1.2'), exact(3)), least(exact(3), exact('1.2'))].map(six)).toEqual(['1.200000', '1.200000']);
  });

  it('never goes below zero where a floor is set', () => {
    expect(['-0.1', '0', '0.1'].map((v) => six(floorZero(exact(v))))).toEqual(['0.000000', '0.000000', '0.100000']);
  });
});

/** n ÷ d to six decimals, the half going up: quotient and remainder, then one more if the rest is half or more. */
function longDivision(n: bigint, d: bigint): string {
  const millionths = n * 1_000_000n;
  const rest = ((millionths % d) + d) % d;
  const down = (millionths - rest) / d;
  const rounded = rest * 2n >= d ? down + 1n : down;
  const [sign, size] = rounded < 0n ? ['-', -rounded] : ['', rounded];
  return `${sign}${size / 1_000_000n}.${String(size % 1_000_000n).padStart(6, '0')}`;
}
