import { describe, expect, it } from 'vitest';
import { addDays } from '../../../workflows/rules/time/day.ts';
import {
  type Period,
  type PeriodKind,
  periodFromId,
  periodOf,
  periodsWithin,
  touches,
} from '../../../workflows/rules/time/period.ts';

describe('the period that holds a day', () => {
  it.each<[PeriodKind, string, string, string, string]>([
    ['ten-day', '2024-05-01', '2024-05-D1', '2024-05-01', '2024-05-10'],
    ['ten-day', '2024-05-10', '2024-05-D1', '2024-05-01', '2024-05-10'],
    ['ten-day', '2024-05-11', '2024-05-D2', '2024-05-11', '2024-05-20'],
    ['ten-day', '2024-05-31', '2024-05-D3', '2024-05-21', '2024-05-31'],
    ['ten-day', '2024-02-21', '2024-02-D3', '2024-02-21', '2024-02-29'],
    ['ten-day', '2023-02-28', '2023-02-D3', '2023-02-21', '2023-02-28'],
    ['month', '2024-02-15', '2024-02', '2024-02-01', '2024-02-29'],
    ['month', '2024-12-31', '2024-12', '2024-12-01', '2024-12-31'],
    ['quarter', '2024-06-30', '2024-Q2', '2024-04-01', '2024-06-30'],
    ['quarter', '2024-10-01', '2024-Q4', '2024-10-01', '2024-12-31'],
    ['half-year', '2024-06-30', '2024-H1', '2024-01-01', '2024-06-30'],
    ['half-year', '2024-07-01', '2024-H2', '2024-07-01', '2024-12-31'],
    ['year', '2024-07-01', '2024', '2024-01-01', '2024-12-31'],
  ])('%s of %s is %s', (kind, day, id, from, to) => {
    expect(periodOf(kind, day)).toEqual({ id, from, to });
  });
});

describe('the periods of a cycle', () => {
  const ids = (kind: PeriodKind, from: string, to: string) => periodsWithin(kind, from, to).map((p) => p.id);

  it.each<[PeriodKind, string, string, string[]]>([
    ['month', '2024-04-15', '2024-06-29', ['2024-04', '2024-05']],
    ['month', '2024-04-30', '2024-05-31', ['2024-04', '2024-05']],
    ['quarter', '2024-03-31', '2024-06-30', ['2024-Q1', '2024-Q2']],
    ['quarter', '2024-04-01', '2024-06-29', []],
    ['ten-day', '2024-02-11', '2024-02-29', ['2024-02-D2', '2024-02-D3']],
    ['half-year', '2023-11-01', '2024-12-31', ['2023-H2', '2024-H1', '2024-H2']],
    ['year', '2019-01-01', '2021-12-31', ['2019', '2020', '2021']],
  ])('a %s cycle from %s to %s has those whose last day lies in it', (kind, from, to, expected) => {
    expect(ids(kind, from, to)).toEqual(expected);
  });

  it.each<[PeriodKind, number]>([
    ['ten-day', 360],
    ['month', 120],
    ['quarter', 40],
    ['half-year', 20],
    ['year', 10],
  ])('of kind %s follow each other without a gap for ten years, each found again by its id', (kind, count) => {
    const periods = periodsWithin(kind, '2019-01-01', '2028-12-31');
    expect(periods).toHaveLength(count);
    expect(periods.map((p) => periodFromId(p.id))).toEqual(periods);
    expect(periods.slice(1).map((p) => p.from)).toEqual(periods.slice(0, -1).map((p) => addDays(p.to, 1)));
  });
});

describe('an id that names no period', () => {
  it.each([
    '2024-00',
    '2024-13',
    '2024-Q0',
    '2024-Q5',
    '2024-H0',
    '2024-H3',
    '2024-05-D0',
    '2024-05-D4',
    '2024-13-D1',
    '2024-5',
    '2024-05-01',
    '2024-q2',
    '24',
    '0000',
    '2024-Q',
    '2024-Q22',
    ' 2024-05',
    '2024-05 ',
    '2024-05\n',
    '２０２４-05',
    '',
  ])('%j is refused', (id) => {
    expect(periodFromId(id)).toBeNull();
  });
});

describe('a period and a span of days', () => {
  const may: Period = { id: '2024-05', from: '2024-05-01', to: '2024-05-31' };

  it.each([
    ['2024-01-01', '2024-12-31', true],
    ['2024-05-10', '2024-05-10', true],
    ['2024-05-31', '2024-06-30', true],
    ['2024-04-01', '2024-05-01', true],
    ['2024-06-01', '2024-06-30', false],
    ['2024-04-01', '2024-04-30', false],
  ])('May against %s to %s: shares a day is %s', (from, to, shared) => {
    expect(touches(may, from, to)).toBe(shared);
  });
});
