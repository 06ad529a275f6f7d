import { describe, expect, it } from 'vitest';
import { addDays, daysInclusive, earlier, isDay, later, weekday } from '../../../workflows/rules/time/day.ts';

describe('a business day', () => {
  it.each(['2024-02-29', '2023-12-31', '2000-02-29'])('%s exists', (day) => {
    expect(isDay(day)).toBe(true);
  });

  it.each([
    '2023-02-29',
    '2024-02-30',
    '2024-04-31',
    '2024-13-01',
    '2024-00-10',
    '2024-01-00',
    '2024-2-3',
    '20240203',
    '2024-02-03T00:00',
    ' 2024-02-03',
    '2024-02-03\n',
    '２０２４-02-03',
    '',
  ])('%j does not', (text) => {
    expect(isDay(text)).toBe(false);
  });
});

describe('counting days', () => {
  it.each([
    ['2024-02-28', 1, '2024-02-29'],
    ['2024-02-28', 2, '2024-03-01'],
    ['2023-12-31', 1, '2024-01-01'],
    ['2024-03-01', -1, '2024-02-29'],
    ['2024-04-16', 15, '2024-05-01'],
    ['2024-04-16', 0, '2024-04-16'],
  ])('%s and %i days more is %s', (day, count, expected) => {
    expect(addDays(day, count)).toBe(expected);
  });

  it.each([
    ['2024-01-01', '2024-12-31', 366],
    ['2024-01-01', '2024-03-31', 91],
    ['2024-01-01', '2024-01-01', 1],
  ])('counts both ends from %s to %s: %i', (from, to, days) => {
    expect(daysInclusive(from, to)).toBe(days);
  });

  it.each([
    ['2024-05-05', 0],
    ['2024-05-06', 1],
    ['2024-05-11', 6],
    ['1969-12-31', 3],
    ['1969-12-28', 0],
    ['1969-12-27', 6],
  ])('%s is day %i of the week', (day, expected) => {
    expect(weekday(day)).toBe(expected);
  });

  it('knows the earlier and the later of two days', () => {
    expect([earlier('2024-05-01', '2024-04-30'), later('2024-05-01', '2024-04-30')]).toEqual([
      '2024-04-30',
      '2024-05-01',
    ]);
  });
});
