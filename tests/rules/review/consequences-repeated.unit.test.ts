import { describe, expect, it } from 'vitest';
import type { Trigger } from '../../../workflows/rules/policy.ts';
import type { PastFlag } from '../../../workflows/rules/review/input.ts';
import { following, once, past } from './following.ts';

const fires = (on: Trigger, reviews: PastFlag[], period = '2024-Q1') =>
  following('yellow', once(on), reviews, period).length > 0;

describe('a flag several times in a row', () => {
  const trigger = { flag: 'yellow', in_a_row: 2 };

  it.each<[string, PastFlag[], boolean]>([
    ['at the first', [], false],
    ['at the second', past('2023-Q4 yellow'), true],
    ['again at the third', past('2023-Q3 yellow', '2023-Q4 yellow'), true],
    ['not after another flag', past('2023-Q3 yellow', '2023-Q4 blue'), false],
    ['not after a ranked review without a flag', past('2023-Q3 yellow', '2023-Q4 none'), false],
    ['across a review in which it was not ranked', past('2023-Q3 yellow', '2023-Q4 unranked'), true],
    ['not across an unranked review to another flag', past('2023-Q3 blue', '2023-Q4 unranked'), false],
  ])('%s', (_, reviews, expected) => {
    expect(fires(trigger, reviews)).toBe(expected);
  });

  it('needs as many reviews as the policy says', () => {
    const three = { flag: 'yellow', in_a_row: 3 };
    expect(fires(three, past('2023-Q4 yellow'))).toBe(false);
    expect(fires(three, past('2023-Q2 blue', '2023-Q3 yellow', '2023-Q4 yellow'))).toBe(true);
  });

  it('fires each time where once is enough', () => {
    expect(fires({ flag: 'yellow', in_a_row: 1 }, past('2023-Q4 blue'))).toBe(true);
  });
});

describe('a flag several times in a year', () => {
  const trigger = { flag: 'yellow', in_a_year: 3 };
  const twice = past('2024-Q1 yellow', '2024-Q2 blue', '2024-Q3 yellow');

  it.each<[string, PastFlag[], string, boolean]>([
    ['at the third of the year, though not in a row', twice, '2024-Q4', true],
    ['not at the second', past('2024-Q1 yellow'), '2024-Q4', false],
    ['at the fourth too', [...past('2024-01 yellow'), ...twice], '2024-Q4', true],
    ['not in the next year', twice, '2025-Q1', false],
    ['not with those of the year before', past('2023-Q3 yellow', '2023-Q4 yellow'), '2024-Q1', false],
    ['by the last days of the periods', past('2024-H1 yellow', '2024-Q3 yellow'), '2024', true],
  ])('%s', (_, reviews, period, expected) => {
    expect(fires(trigger, reviews, period)).toBe(expected);
  });

  it('must be in a row as well where the policy asks for both', () => {
    const both = { flag: 'yellow', in_a_row: 2, in_a_year: 3 };
    expect(fires(both, twice, '2024-Q4')).toBe(true);
    expect(fires(both, past('2024-Q1 yellow', '2024-Q2 yellow', '2024-Q3 blue'), '2024-Q4')).toBe(false);
  });
});
