import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Checkable, drawSpotChecks } from '../../../workflows/rules/review/spot-checks.ts';

const reports: Checkable[] = ['slj', 'lyj', 'jyj'].flatMap((unit) =>
  Array.from({ length: 10 }, (_, i) => ({ unit, task: `t${i}`, period: '2024-03' })),
);

describe('spot checks', () => {
  it('are a share of each unit’s reports, and one at least', () => {
    const count = (share: string) => drawSpotChecks('2024', reports, share).filter((r) => r.unit === 'slj').length;
    expect([count('0.2'), count('0.25'), count('0.01'), count('1'), count('2')]).toEqual([2, 3, 1, 10, 10]);
  });

  it('are the same for the same seed, whatever the order of the reports', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray(reports, { minLength: reports.length }), (shuffled) => {
        expect(drawSpotChecks('2024', shuffled, '0.3')).toEqual(drawSpotChecks('2024', reports, '0.3'));
      }),
    );
  });

  it('are others for another seed', () => {
    const drawn = new Set(['a', 'b', 'c', 'd'].map((seed) => JSON.stringify(drawSpotChecks(seed, reports, '0.2'))));
    expect(drawn.size).toBe(4);
  });

  it('fall on every report alike over many seeds', () => {
    const times = new Map<string, number>();
    for (let seed = 0; seed < 2000; seed += 1) {
      for (const { unit, task } of drawSpotChecks(`${seed}`, reports, '0.2')) {
        times.set(`${unit}/${task}`, (times.get(`${unit}/${task}`) ?? 0) + 1);
      }
    }
    expect(times.size).toBe(reports.length);
    for (const n of times.values()) expect(Math.abs(n - 400)).toBeLessThan(120);
  });

  it('are none where nothing was reported', () => expect(drawSpotChecks('2024', [], '0.2')).toEqual([]));
});
