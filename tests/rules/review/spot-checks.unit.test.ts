import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Checkable, drawSpotChecks, type SpotChecks } from '../../../workflows/rules/review/spot-checks.ts';

const reports: Checkable[] = ['slj', 'lyj', 'jyj'].flatMap((unit) =>
  Array.from({ length: 10 }, (_, i) => ({ unit, task: `t${i}`, period: '2024-03' })),
);

const draw = (seed: string, from: readonly Checkable[], size: string | SpotChecks) => {
  const wanted: SpotChecks = typeof size === 'string' ? { share: size, per: 'unit' } : size;
  return drawSpotChecks(seed, from, wanted, (unit) => (unit === 'jyj' ? 'offices' : 'departments'));
};

describe('spot checks', () => {
  it('are a share of each unit’s reports, and one at least', () => {
    const count = (share: string) => draw('2024', reports, share).filter((r) => r.unit === 'slj').length;
    expect([count('0.2'), count('0.25'), count('0.01'), count('1'), count('2')]).toEqual([2, 3, 1, 10, 10]);
  });

  it('are a number of each unit’s, of each group’s or of all, as the policy says', () => {
    const count = (per: SpotChecks['per'], n: number) => draw('2024', reports, { count: n, per }).length;
    expect([count('unit', 4), count('group', 4), count('all', 4), count('all', 99)]).toEqual([12, 8, 4, 30]);
    expect(draw('2024', reports, { share: '0.1', per: 'group' })).toHaveLength(3);
  });

  it('are the same for the same seed, whatever the order of the reports', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray(reports, { minLength: reports.length }), (shuffled) => {
        expect(draw('2024', shuffled, '0.3')).toEqual(draw('2024', reports, '0.3'));
      }),
    );
  });

  it('are others for another seed', () => {
    const drawn = new Set(['a', 'b', 'c', 'd'].map((seed) => JSON.stringify(draw(seed, reports, '0.2'))));
    expect(drawn.size).toBe(4);
  });

  it('fall on every report alike over many seeds', () => {
    const times = new Map<string, number>();
    for (let seed = 0; seed < 2000; seed += 1) {
      for (const { unit, task } of draw(`${seed}`, reports, '0.2')) {
        times.set(`${unit}/${task}`, (times.get(`${unit}/${task}`) ?? 0) + 1);
      }
    }
    expect(times.size).toBe(reports.length);
    for (const n of times.values()) expect(Math.abs(n - 400)).toBeLessThan(120);
  });

  it('are none where nothing was reported', () => expect(draw('2024', [], '0.2')).toEqual([]));
});
