import { describe, expect, it } from 'vitest';
import type { WorkingCalendar } from '../../../workflows/rules/time/calendar.ts';
import { movedEntries, type Standing, withYears } from '../../../workflows/rules/time/new-calendar.ts';
import { type Entry, timetable } from '../../../workflows/rules/time/timetable.ts';
import { cn } from '../../support/calendar.ts';
import { JINYUN, policy } from '../../support/cast.ts';

const HALF = { horizon: { from: '2024-01-01', to: '2024-06-30' } };
const RULES = policy({ bulletin: null, reminders: { slots: [{ offset: 0, to: ['reporter'] }] } });
const UNKNOWN: WorkingCalendar = { id: 'cn', years: cn.years.filter((y) => y.year < '2024') };

const before = timetable(HALF, RULES, UNKNOWN);
const after = timetable(HALF, RULES, cn);
const standing = (now: string, entries: readonly Entry[] = before): Standing[] =>
  entries.map((e) => ({ ...e, open: e.at > now }));
const told = (now: string) => movedEntries(standing(now), after, now);
const shifted = (now: string) =>
  told(now)
    .filter((m) => m.before !== m.after)
    .map((m) => `${m.kind} ${m.period} ${m.before?.slice(0, 10)} → ${m.after?.slice(0, 10)} ${m.rule}`);

describe('a new year’s notice', () => {
  it('moves what rests on days off that nobody knew of, and says by which rule', () => {
    expect(shifted('2024-03-20T00:00:00Z').toSorted(byPeriod)).toEqual(
      [
        'deadline 2024-04 2024-05-03 → 2024-05-08 reporting.due',
        'freeze 2024-Q1 2024-04-05 → 2024-04-08 review.freeze',
        'objection_closes 2024-Q1 2024-04-10 → 2024-04-11 review.objection',
        'publish 2024-Q1 2024-04-12 → 2024-04-15 review.publish',
        'reminder 2024-04 2024-05-03 → 2024-05-08 reminders.slots[0]',
      ].toSorted(byPeriod),
    );
  });

  it('makes firm what stays where it was', () => {
    const firm = told('2024-03-20T00:00:00Z').filter((m) => m.before === m.after);
    expect(firm.length).toBeGreaterThan(0);
    expect(firm.every((m) => !m.provisional)).toBe(true);
  });

  it('never moves what is past, nor anything into the past', () => {
    expect(told('2024-12-31T00:00:00Z')).toEqual([]);
    const back = movedEntries(standing('2024-05-04T00:00:00Z', after), before, '2024-05-04T00:00:00Z');
    expect(back.filter((m) => m.period === '2024-04')).toEqual([]);
    expect(back.every((m) => m.after === null || m.after > '2024-05-04T00:00:00Z')).toBe(true);
  });

  it('leaves a period that has been frozen as it is: its units were told until when they may object', () => {
    expect(shifted('2024-04-08T00:00:00Z').filter((line) => line.includes('2024-Q1'))).toEqual([]);
  });

  it('changes nothing a second time', () => {
    const now = '2024-03-20T00:00:00Z';
    expect(movedEntries(standing(now, after), after, now)).toEqual([]);
  });

  it('ends the cycle with the last of what it then does', () => {
    const short = { horizon: { from: '2024-01-01', to: '2024-03-31' } };
    const old = timetable(short, JINYUN, UNKNOWN).map((e) => ({ ...e, open: e.at > '2024-02-01T00:00:00Z' }));
    const moved = movedEntries(old, timetable(short, JINYUN, cn), '2024-02-01T00:00:00Z');
    const end = moved.find((m) => m.kind === 'cycle_ends');
    const last = moved.find((m) => m.kind === 'publish');
    expect([end?.after, end?.provisional]).toEqual([last?.after, false]);
  });
});

it('a year’s notice replaces what was known of that year, and no other', () => {
  const year = { year: '2024', off: ['2024-05-06'], work: [] };
  const both = withYears(cn, [year]);
  expect(both.years.find((y) => y.year === '2024')).toEqual(year);
  expect(both.years.map((y) => y.year)).toEqual(cn.years.map((y) => y.year).toSorted());
});

function byPeriod(a: string, b: string): number {
  return a < b ? -1 : 1;
}
