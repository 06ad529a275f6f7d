import { describe, expect, it } from 'vitest';
import { exact } from '../../../workflows/rules/decimal.ts';
import type { RankCondition, Ties } from '../../../workflows/rules/policy.ts';
import { type Contender, meetsRank, rankOf } from '../../../workflows/rules/review/ranking.ts';

const contender = (unit: string, score: string, over: Partial<Contender> = {}): Contender => ({
  unit,
  score,
  complete: true,
  keyShare: exact(1),
  ledTasks: 1,
  ...over,
});
/** Units a, b, c … with these scores. */
const group = (scores: string) => scores.split(' ').map((score, i) => contender('abcdefghij'.charAt(i), score));
const ranks = (scores: string) => group(scores).map((c, _, all) => rankOf(c, all));
const meeting = (all: readonly Contender[], rank: RankCondition, ties: Ties, pool = all) =>
  all
    .filter((c) => meetsRank(rank, c, all, pool, ties))
    .map((c) => c.unit)
    .join('');

describe('competition ranks, highest first', () => {
  it.each([
    ['95 92 92 90', [1, 2, 2, 4]],
    ['60 95 92', [3, 1, 2]],
    ['90 90 90', [1, 1, 1]],
    ['95 90 90 90 60', [1, 2, 2, 2, 5]],
    ['90.000001 90.000000', [1, 2]],
    ['9.000000 10.000000', [2, 1]],
    ['90.0 90.000000', [1, 1]],
  ])('%s ranks %j', (scores, expected) => {
    expect(ranks(scores)).toEqual(expected);
  });
});

describe('a tie at the edge of the top three of six', () => {
  const six = group('95 92 90 90 80 70');

  it.each<[Ties, string]>([
    ['include', 'abcd'],
    ['exclude', 'ab'],
    ['break', 'abc'],
  ])('under %s gives the top to %s', (ties, units) => {
    expect(meeting(six, { top: 3 }, ties)).toBe(units);
  });
});

describe('a tie at the edge of the bottom three of six', () => {
  const six = group('95 92 80 80 75 70');

  it.each<[Ties, string]>([
    ['include', 'cdef'],
    ['exclude', 'ef'],
    ['break', 'def'],
  ])('under %s gives the bottom to %s', (ties, units) => {
    expect(meeting(six, { bottom: 3 }, ties)).toBe(units);
  });
});

describe('the number of places', () => {
  it.each([
    ['95 92 90 88 80 75 70 60', 'abc', 'fgh'],
    ['95 92 90 88 80', 'ab', 'de'],
    ['95 92 90', 'a', 'c'],
    ['95 92', 'a', 'b'],
    ['95', '', ''],
  ])('is never more than half the group: %s', (scores, top, bottom) => {
    const all = group(scores);
    expect([meeting(all, { top: 3 }, 'include'), meeting(all, { bottom: 3 }, 'include')]).toEqual([top, bottom]);
  });

  it('is halved from the whole group even where the pool is smaller', () => {
    const all = group('95 92 90 88 80 75');
    expect(meeting(all, { top: 3 }, 'include', all.slice(2))).toBe('cde');
  });

  it.each<[Ties, string]>([
    ['include', 'abcd'],
    ['exclude', ''],
    ['break', 'ab'],
  ])('when all are equal, under %s, is met by "%s"', (ties, units) => {
    expect(meeting(group('90 90 90 90'), { top: 2 }, ties)).toBe(units);
  });
});

describe('a unit outside the pool', () => {
  it.each<Ties>(['include', 'exclude', 'break'])('never meets a rank under %s', (ties) => {
    const all = group('95 92 90 88');
    expect(meeting(all, { top: 2 }, ties, all.slice(1))).toBe('bc');
  });
});

describe('ties that are broken', () => {
  const pair = (a: Partial<Contender>, b: Partial<Contender>) => [contender('a', '90', a), contender('b', '90', b)];

  it.each<[string, Partial<Contender>, Partial<Contender>, string]>([
    ['by the share of complete key indicators', { keyShare: exact('1/2') }, { keyShare: exact('2/3') }, 'b'],
    ['then by the number of led tasks', { ledTasks: 2 }, { ledTasks: 10 }, 'b'],
    ['then by unit id', {}, {}, 'a'],
    ['by the share before the tasks', { keyShare: exact(1), ledTasks: 1 }, { keyShare: exact(0), ledTasks: 9 }, 'a'],
  ])('%s', (_, a, b, winner) => {
    expect(meeting(pair(a, b), { top: 1 }, 'break')).toBe(winner);
    expect(meeting(pair(a, b), { bottom: 1 }, 'break')).toBe(winner === 'a' ? 'b' : 'a');
  });

  it('never beat a better score', () => {
    const all = [contender('a', '90'), contender('b', '90.000001', { keyShare: exact(0), ledTasks: 0 })];
    expect(meeting(all, { top: 1 }, 'break')).toBe('b');
  });
});
