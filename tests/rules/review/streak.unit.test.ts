import { describe, expect, it } from 'vitest';
import type { PastFlag } from '../../../workflows/rules/review/input.ts';
import { isStreak, streakOf } from '../../../workflows/rules/review/streak.ts';

const past: PastFlag[] = [
  ['2023-Q3', 'yellow'],
  ['2023-Q4', 'yellow'],
  ['2024-Q1', 'none'],
  ['2024-Q2', 'yellow'],
  ['2024-Q3', 'yellow'],
].map(([period = '', flag = '']) => ({ unit: 'slj', period, flag, ranked: flag !== 'none' }));
const counted = (on: Parameters<typeof streakOf>[0]) => streakOf(on, past, '2024-Q4').map((p) => p.period);

describe('the reviews that make a streak', () => {
  it('are the ranked ones right before, over the turn of the year', () =>
    expect(counted({ flag: 'yellow', in_a_row: 4 })).toEqual(['2023-Q4', '2024-Q2', '2024-Q3']));

  it('are those of the calendar year that gave the flag', () =>
    expect(counted({ flag: 'yellow', in_a_year: 3 })).toEqual(['2024-Q2', '2024-Q3']));

  it('are none where the rule asks for no streak', () => {
    expect(counted({ flag: 'yellow' })).toEqual([]);
    expect(counted({ rank: { bottom: 1 } })).toEqual([]);
  });

  it('make none when one is short', () => {
    expect(isStreak({ flag: 'yellow', in_a_row: 5 }, past, '2024-Q4')).toBe(true);
    expect(isStreak({ flag: 'yellow', in_a_row: 6 }, past, '2024-Q4')).toBe(false);
    expect(isStreak({ flag: 'yellow', in_a_year: 4 }, past, '2024-Q4')).toBe(false);
  });
});
