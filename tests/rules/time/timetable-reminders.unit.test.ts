import { describe, expect, it } from 'vitest';
import type { Policy } from '../../../workflows/rules/policy.ts';
import {
  compareEntries,
  deadlineDay,
  type Entry,
  slotOffsets,
  timetable,
} from '../../../workflows/rules/time/timetable.ts';
import { cn } from '../../support/calendar.ts';
import { JINYUN, period, policy } from '../../support/cast.ts';

const JANUARY = { horizon: { from: '2024-01-01', to: '2024-01-31' } };
const MONTHLY = policy({ review: { ...JINYUN.review, period: 'month' } });

const line = (e: Entry) => [e.at, e.kind, e.slot === undefined ? e.period : `${e.period} #${e.slot}`].join(' ');
const lines = (entries: readonly Entry[]) => entries.map(line);
const of = (entries: readonly Entry[], kind: Entry['kind']) => entries.filter((e) => e.kind === kind);
const withSlots = (slots: Policy['reminders']['slots']) => ({ ...MONTHLY, reminders: { slots } });

describe('what happens at one instant', () => {
  it('is ordered by kind, then by period, then by slot', () => {
    const at = '2024-05-06T01:00:00Z';
    const entry = (kind: Entry['kind'], period: string | null, slot?: number): Entry => ({
      at,
      kind,
      period,
      rule: '',
      ...(slot === undefined ? {} : { slot }),
    });
    const ordered = [
      entry('deadline', '2024-04'),
      entry('freeze', '2024-Q1'),
      entry('objection_closes', '2024-Q1'),
      entry('publish', '2024-Q1'),
      entry('bulletin', '2024-04'),
      entry('briefing', '2024-04-D3'),
      entry('period_opens', '2024-05'),
      entry('reminder', '2024-03', 2),
      entry('reminder', '2024-04', 0),
      entry('reminder', '2024-04', 1),
      entry('cycle_ends', null),
    ];
    expect(lines(ordered.toReversed().toSorted(compareEntries))).toEqual(lines(ordered));
  });

  it('comes after everything earlier, whatever its kind', () => {
    const ends: Entry = { at: '2024-05-06T01:00:00Z', kind: 'cycle_ends', period: null, rule: '' };
    const deadline: Entry = { at: '2024-05-06T01:00:01Z', kind: 'deadline', period: '2024-04', rule: '' };
    expect([deadline, ends].toSorted(compareEntries)).toEqual([ends, deadline]);
  });
});

describe('reminders', () => {
  it('repeat every fifth working day from the eighth, six times', () => {
    expect(slotOffsets({ every: 5, from: 8, times: 6, to: ['head'] })).toEqual([8, 13, 18, 23, 28, 33]);
    expect(slotOffsets({ offset: -2, to: ['reporter'] })).toEqual([-2]);
  });

  it('are counted from the day of the deadline, not from the date of its instant', () => {
    const rules = policy({ reporting: { ...JINYUN.reporting, due: { day: 5 } } });
    const april = { horizon: { from: '2024-04-01', to: '2024-06-30' } };
    expect(deadlineDay(period('2024-04'), rules, cn)).toBe('2024-05-06');
    const first = of(timetable(april, rules, cn), 'reminder').filter((e) => e.period === '2024-04');
    expect(first.slice(0, 3).map((e) => e.at)).toEqual([
      '2024-04-29T01:00:00Z',
      '2024-05-06T01:00:00Z',
      '2024-05-07T01:00:00Z',
    ]);
  });

  it('happen up to the end of the cycle but not at it or after it', () => {
    const slots = [6, 7, 8].map((offset) => ({ offset, to: ['reporter' as const] }));
    expect(lines(of(timetable(JANUARY, withSlots(slots), cn), 'reminder'))).toEqual([
      '2024-02-18T01:00:00Z reminder 2024-01 #0',
    ]);
  });

  it('never move the end of the cycle', () => {
    const late = withSlots([{ every: 10, from: 20, times: 3, to: ['head'] }]);
    expect(lines(of(timetable(JANUARY, late, cn), 'cycle_ends'))).toEqual(['2024-02-19T01:00:00Z cycle_ends ']);
  });
});
