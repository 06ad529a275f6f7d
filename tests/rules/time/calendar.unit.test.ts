import { describe, expect, it } from 'vitest';
import {
  isWorkingDay,
  type Offset,
  offsetDay,
  rollForward,
  workingDay,
} from '../../../workflows/rules/time/calendar.ts';
import { cn } from '../../support/calendar.ts';

describe('the working calendar of 2024', () => {
  it.each([
    ['2024-02-04', true, 'a Sunday made up for the festival'],
    ['2024-02-09', true, 'the eve, which the notice leaves a working day'],
    ['2024-02-10', false, 'the festival, a Saturday'],
    ['2024-02-12', false, 'the festival, a Monday'],
    ['2024-02-18', true, 'a Sunday made up'],
    ['2024-05-11', true, 'a Saturday made up'],
    ['2024-05-12', false, 'a plain Sunday'],
    ['2024-05-13', true, 'a plain Monday'],
  ])('on %s people work: %s (%s)', (day, working) => {
    expect(isWorkingDay(cn, day)).toBe(working);
  });
});

describe('offsets from a day in a year with a calendar', () => {
  it.each<[string, Offset, string]>([
    ['2024-04-02', { working_days: 5 }, '2024-04-10'],
    ['2024-04-26', { working_days: 5 }, '2024-05-07'],
    ['2024-09-27', { working_days: 5 }, '2024-10-10'],
    ['2024-02-08', { working_days: 1 }, '2024-02-09'],
    ['2024-02-09', { working_days: 1 }, '2024-02-18'],
    ['2024-05-01', { working_days: 0 }, '2024-05-01'],
    ['2024-04-08', { working_days: -2 }, '2024-04-03'],
    ['2024-05-06', { working_days: -1 }, '2024-04-30'],
    ['2024-05-03', { working_days: -1 }, '2024-04-30'],
    ['2024-04-16', { days: 15 }, '2024-05-06'],
    ['2024-04-16', { days: 14 }, '2024-04-30'],
    ['2024-05-01', { days: 0 }, '2024-05-06'],
    ['2024-04-30', { day: 5 }, '2024-05-06'],
    ['2024-01-31', { day: 5 }, '2024-02-05'],
    ['2024-02-29', { day: 10 }, '2024-03-11'],
    ['2024-03-10', { day: 28 }, '2024-04-28'],
    ['2024-12-31', { day: 28 }, '2025-02-05'],
  ])('%s moved by %o is %s, for certain', (from, offset, day) => {
    expect(offsetDay(cn, from, offset)).toEqual({ day, provisional: false });
  });
});

describe('a year whose notice is not out yet', () => {
  it.each<[string, Offset, string]>([
    ['2026-12-31', { working_days: 1 }, '2027-01-01'],
    ['2027-05-31', { working_days: 3 }, '2027-06-03'],
    ['2027-10-01', { working_days: 1 }, '2027-10-04'],
    ['2026-12-31', { days: 2 }, '2027-01-04'],
    ['2026-12-31', { day: 5 }, '2027-01-05'],
    ['2019-01-02', { working_days: -1 }, '2018-12-31'],
  ])('%s moved by %o is %s, with only week-ends off and provisional', (from, offset, day) => {
    expect(offsetDay(cn, from, offset)).toEqual({ day, provisional: true });
  });

  it.each<[string, Offset, string]>([
    ['2026-12-25', { working_days: 3 }, '2026-12-30'],
    ['2027-05-01', { working_days: 0 }, '2027-05-01'],
    ['2018-12-31', { working_days: 1 }, '2019-01-02'],
  ])('has no part in %s moved by %o', (from, offset, day) => {
    expect(offsetDay(cn, from, offset)).toEqual({ day, provisional: false });
  });

  it('counts again for certain once its notice is there', () => {
    const later = { ...cn, years: [...cn.years, { year: '2027', off: ['2027-01-01'], work: ['2027-01-03'] }] };
    expect(workingDay(later, '2026-12-31', 1)).toEqual({ day: '2027-01-03', provisional: false });
  });

  it('stays in the answer when rolling forward ends in a year that has one', () => {
    const gap = { id: 'gap', years: [{ year: '2023', off: ['2023-01-02'], work: [] }] };
    expect(rollForward(gap, '2022-12-31')).toEqual({ day: '2023-01-03', provisional: true });
  });
});
