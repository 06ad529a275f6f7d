import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { exact } from '../../../workflows/rules/decimal.ts';
import { scheduleShare } from '../../../workflows/rules/indicator/schedule.ts';
import { addDays } from '../../../workflows/rules/time/day.ts';
import { leaf } from '../../support/cast.ts';

describe('a linear curve', () => {
  it('never falls from one day to a later one, and stays between nothing and all', () => {
    const days = fc.integer({ min: 0, max: 1500 });
    fc.assert(
      fc.property(days, days, days, days, (start, length, a, b) => {
        const from = addDays('2019-01-01', start);
        const indicator = leaf({ schedule: 'linear', from, due: addDays(from, length) });
        const [early, late] = [Math.min(a, b), Math.max(a, b)].map((n) =>
          scheduleShare(indicator, addDays('2019-01-01', n)),
        );
        expect([early, late].every((s) => s !== undefined && s.compare(0) >= 0 && s.compare(1) <= 0)).toBe(true);
        expect(late?.compare(early ?? exact(0))).toBeGreaterThanOrEqual(0);
      }),
      { seed: 2024, numRuns: 300 },
    );
  });
});
