import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dice } from '../../seeds/behaviour/dice.ts';
import { rounded } from '../../seeds/behaviour/figures.ts';
import { paceOf } from '../../seeds/behaviour/pace.ts';
import type { Sight } from '../../seeds/behaviour/sight.ts';
import { valueToDate } from '../../seeds/behaviour/value.ts';
import { exact } from '../../workflows/rules/decimal.ts';
import { periodsWithin } from '../../workflows/rules/time/period.ts';
import { cn } from '../support/calendar.ts';
import { leaf, target } from '../support/cast.ts';

const SEED = fc.string({ minLength: 1, maxLength: 8 });
const TEMPER = fc.constantFrom('diligent' as const, 'ordinary' as const, 'slack' as const);

const sight = (seed: string, temper: 'diligent' | 'ordinary' | 'slack', on: string): Sight => {
  const own = dice(seed);
  return { on, today: on, pace: paceOf(own, temper), own, mistaken: false, calendar: cn };
};

describe('dice', () => {
  it('throw the same for the same thing, whatever was thrown before', () => {
    fc.assert(
      fc.property(SEED, SEED, SEED, (seed, what, other) => {
        const alone = dice(seed).between(what, 1, 1000);
        const after = dice(seed);
        after.between(other, 1, 6);
        expect(after.between(what, 1, 1000)).toBe(alone);
      }),
    );
  });

  it('stay between the least and the most, and know never and always', () => {
    fc.assert(
      fc.property(SEED, SEED, fc.integer({ min: -50, max: 50 }), fc.nat(100), (seed, what, low, more) => {
        const thrown = dice(seed).between(what, low, low + more);
        expect(thrown >= low && thrown <= low + more).toBe(true);
        expect([dice(seed).chance(what, 0), dice(seed).chance(what, 1000)]).toEqual([false, true]);
      }),
    );
  });

  it('come up with every side', () => {
    const thrown = Array.from({ length: 200 }, (_, i) => dice('spring').between(`throw ${i}`, 1, 6));
    expect(new Set(thrown)).toEqual(new Set([1, 2, 3, 4, 5, 6]));
  });
});

describe('an amount as it is written', () => {
  it('has the decimals asked for, and is off by no more than half of the last', () => {
    fc.assert(
      fc.property(fc.integer({ min: -10_000_000, max: 10_000_000 }), fc.integer({ min: 0, max: 4 }), (n, digits) => {
        const amount = exact(n).div(7919);
        const text = rounded(amount, digits);
        expect(text).toMatch(digits === 0 ? /^-?\d+$/ : new RegExp(`^-?\\d+\\.\\d{${digits}}$`));
        expect(
          exact(text)
            .sub(amount)
            .abs()
            .mul(2 * 10 ** digits)
            .compare(1),
        ).toBeLessThanOrEqual(0);
      }),
    );
  });

  it.each([
    ['1/2', 0, '1'],
    ['-1/2', 0, '0'],
    ['2.345', 2, '2.35'],
    ['-0.004', 2, '0.00'],
    ['0.05', 1, '0.1'],
  ])('%s with %i decimals is %s', (amount, digits, text) => {
    expect(rounded(exact(amount), digits)).toBe(text);
  });
});

describe('what a unit reports to date', () => {
  const MONTHS = periodsWithin('month', '2024-01-01', '2024-12-31').map((p) => p.to);
  const TARGET = fc.integer({ min: 1, max: 5000 });

  it('never falls from one month to the next where it is cumulative, nor passes its target by much', () => {
    fc.assert(
      fc.property(SEED, TEMPER, TARGET, (seed, temper, wanted) => {
        const firms = leaf({ target: target(`>= ${wanted}`) });
        const values = MONTHS.map((on) => Number(valueToDate(firms, sight(seed, temper, on))));
        expect(values).toEqual(values.toSorted((a, b) => a - b));
        expect(values.at(-1)).toBeLessThanOrEqual(Math.ceil(wanted * 1.18));
      }),
      { numRuns: 40 },
    );
  });

  it('goes down from its base towards the target where it is a level that is to fall', () => {
    fc.assert(
      fc.property(SEED, TEMPER, (seed, temper) => {
        const days = leaf({ kind: 'level', base: '120', target: target('<= 90') });
        const values = MONTHS.map((on) => Number(valueToDate(days, sight(seed, temper, on))));
        expect(values.every((v) => v <= 120 && v >= 90)).toBe(true);
      }),
      { numRuns: 40 },
    );
  });

  it('is never more than the whole where it is a share of something', () => {
    fc.assert(
      fc.property(SEED, TEMPER, fc.integer({ min: 1, max: 100 }), (seed, temper, wanted) => {
        const rate = leaf({ kind: 'ratio', unit: '%', target: target(`>= ${wanted}`) });
        for (const on of MONTHS) expect(Number(valueToDate(rate, sight(seed, temper, on)))).toBeLessThanOrEqual(100);
      }),
      { numRuns: 40 },
    );
  });
});
