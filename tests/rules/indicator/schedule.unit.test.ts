import { describe, expect, it } from 'vitest';
import { six } from '../../../workflows/rules/decimal.ts';
import { defaultSchedule, scheduleShare } from '../../../workflows/rules/indicator/schedule.ts';
import type { LeafKind, Schedule } from '../../../workflows/rules/plan.ts';
import type { Day } from '../../../workflows/rules/time/day.ts';
import { YEAR } from '../../support/cast.ts';

const share = (schedule: Schedule, on: Day, span = YEAR) => scheduleShare({ schedule, ...span }, on).toFraction();
const QUARTERS: Schedule = { table: { '2024-Q1': '0.2', '2024-H1': '0.45', '2024-Q3': '0.7' } };

describe('how much of a target is owed by a day', () => {
  it.each<[string, Schedule, Day, string]>([
    ['linear on the first day', 'linear', '2024-01-01', '1/366'],
    ['linear at the end of March', 'linear', '2024-03-31', '91/366'],
    ['linear at the end of June', 'linear', '2024-06-30', '91/183'],
    ['linear the day before it is due', 'linear', '2024-12-30', '365/366'],
    ['linear on the due day', 'linear', '2024-12-31', '1'],
    ['linear a year later', 'linear', '2025-12-31', '1'],
    ['linear before its first day', 'linear', '2023-12-31', '0'],
    ['step before the due day', 'step', '2024-12-30', '0'],
    ['step on the due day', 'step', '2024-12-31', '1'],
    ['step after it', 'step', '2025-01-31', '1'],
    ['none on the first day', 'none', '2024-01-01', '1'],
    ['none before it', 'none', '2023-12-31', '0'],
    ['a table before any of its periods ends', QUARTERS, '2024-03-30', '0'],
    ['a table on the day a period ends', QUARTERS, '2024-03-31', '1/5'],
    ['a table between two periods', QUARTERS, '2024-06-29', '1/5'],
    ['a table when the half-year ends', QUARTERS, '2024-06-30', '9/20'],
    ['a table on the due day', QUARTERS, '2024-12-31', '1'],
  ])('%s', (_, schedule, on, expected) => {
    expect(share(schedule, on)).toBe(expected);
  });

  it.each<[Day, string]>([
    ['2024-04-30', '3/10'],
    ['2024-05-31', '3/10'],
    ['2024-06-30', '1/2'],
    ['2024-07-31', '1/2'],
  ])('takes the largest share of overlapping periods that have ended by %s: %s', (on, expected) => {
    const table = { '2024-H1': '0.5', '2024-05': '0.25', '2024-04': '0.3', '2024-07': '0.4', '2024-Q1': '0.2' };
    expect(share({ table }, on)).toBe(expected);
  });

  it('is nothing before the first day, even where a period of the table has ended', () => {
    const late = { from: '2024-05-01', due: '2024-12-31' };
    expect(share(QUARTERS, '2024-04-30', late)).toBe('0');
    expect(share(QUARTERS, '2024-05-01', late)).toBe('1/5');
  });

  it('is a third when a three-year plan has run for its first year', () => {
    const plan = { from: '2019-01-01', due: '2021-12-31' };
    expect(six(scheduleShare({ schedule: 'linear', ...plan }, '2019-12-31'))).toBe('0.333029');
  });

  it('is whole from the start for an indicator of one day', () => {
    expect(share('linear', '2024-05-01', { from: '2024-05-01', due: '2024-05-01' })).toBe('1');
  });
});

describe('the curve of a kind that names none', () => {
  it.each<[LeafKind, Schedule]>([
    ['cumulative', 'linear'],
    ['net_increase', 'linear'],
    ['level', 'linear'],
    ['milestone', 'step'],
    ['ratio', 'none'],
    ['growth', 'none'],
    ['reduction', 'none'],
    ['cap', 'none'],
    ['zero_event', 'none'],
    ['benchmark', 'none'],
    ['manual', 'none'],
  ])('%s follows %s', (kind, curve) => {
    expect(defaultSchedule(kind)).toBe(curve);
  });
});
