import { describe, expect, it } from 'vitest';
import { type Entry, timetable } from '../../../workflows/rules/time/timetable.ts';
import { cn } from '../../support/calendar.ts';
import { JINYUN, policy } from '../../support/cast.ts';

const JANUARY = { horizon: { from: '2024-01-01', to: '2024-01-31' } };
const MONTHLY = policy({ review: { ...JINYUN.review, period: 'month' } });

const line = (e: Entry) => [e.at, e.kind, e.slot === undefined ? e.period : `${e.period} #${e.slot}`].join(' ');
const lines = (entries: readonly Entry[]) => entries.map(line);
const of = (entries: readonly Entry[], kind: Entry['kind']) => entries.filter((e) => e.kind === kind);

describe('a cycle of one month', () => {
  it('opens, reminds, falls due, freezes, hears objections, publishes and ends, in that order', () => {
    expect(lines(timetable(JANUARY, MONTHLY, cn))).toEqual([
      '2023-12-31T16:00:00Z period_opens 2024-01',
      '2024-02-01T01:00:00Z reminder 2024-01 #0',
      '2024-02-04T01:00:00Z reminder 2024-01 #1',
      '2024-02-04T16:00:00Z deadline 2024-01',
      '2024-02-05T01:00:00Z reminder 2024-01 #2',
      '2024-02-06T01:00:00Z bulletin 2024-01',
      '2024-02-06T16:00:00Z freeze 2024-01',
      '2024-02-07T01:00:00Z reminder 2024-01 #3',
      '2024-02-09T16:00:00Z objection_closes 2024-01',
      '2024-02-19T01:00:00Z publish 2024-01',
      '2024-02-19T01:00:00Z cycle_ends ',
    ]);
  });

  it('says of each entry which line of the policy it came from', () => {
    const rules = new Map(timetable(JANUARY, MONTHLY, cn).map((e) => [`${e.kind}${e.slot ?? ''}`, e.rule]));
    expect(rules.get('deadline')).toBe('reporting.due');
    expect(rules.get('reminder3')).toBe('reminders.slots[3]');
    expect(rules.get('bulletin')).toBe('bulletin.publish');
    expect(rules.get('objection_closes')).toBe('review.objection');
  });

  it('happens at the hour of the policy', () => {
    const early = timetable(JANUARY, { ...MONTHLY, at: '07:30' }, cn);
    expect(of(early, 'publish')[0]?.at).toBe('2024-02-18T23:30:00Z');
    expect(of(early, 'deadline')[0]?.at).toBe('2024-02-04T16:00:00Z');
  });
});

describe('the end of a cycle', () => {
  it('is the latest of all that is certain, here a deadline long after the publication', () => {
    const slow = { ...MONTHLY, reporting: { ...MONTHLY.reporting, due: { days: 60 } } };
    expect(lines(timetable(JANUARY, slow, cn)).slice(-2)).toEqual([
      '2024-04-01T16:00:00Z deadline 2024-01',
      '2024-04-01T16:00:00Z cycle_ends ',
    ]);
  });

  it('does not come when no period ends inside the horizon', () => {
    expect(timetable({ horizon: { from: '2024-01-02', to: '2024-01-30' } }, MONTHLY, cn)).toEqual([]);
  });
});

describe('a cycle started on a later day', () => {
  const YEAR = { horizon: { from: '2024-01-01', to: '2024-12-31' } };

  it('has the periods that end on that day or after it, with their own first days', () => {
    const entries = timetable(YEAR, JINYUN, cn, '2024-04-15');
    expect(of(entries, 'period_opens').map((e) => [e.period, e.at])[0]).toEqual(['2024-04', '2024-03-31T16:00:00Z']);
    expect(of(entries, 'freeze').map((e) => e.period)).toEqual(['2024-Q2', '2024-Q3', '2024-Q4']);
  });

  it('keeps the periods that end on that very day', () => {
    const entries = timetable(YEAR, JINYUN, cn, '2024-03-31');
    expect([of(entries, 'deadline')[0]?.period, of(entries, 'freeze')[0]?.period]).toEqual(['2024-03', '2024-Q1']);
  });
});

describe('bulletins and briefings', () => {
  it('each follow the rhythm that the policy gives them', () => {
    const rules = { ...MONTHLY, briefing: { period: 'ten-day' as const, publish: { working_days: 2 } } };
    expect(lines(of(timetable(JANUARY, rules, cn), 'briefing'))).toEqual([
      '2024-01-12T01:00:00Z briefing 2024-01-D1',
      '2024-01-23T01:00:00Z briefing 2024-01-D2',
      '2024-02-02T01:00:00Z briefing 2024-01-D3',
    ]);
  });

  it('stay away where the policy has none', () => {
    const entries = timetable(JANUARY, { ...MONTHLY, bulletin: null }, cn);
    expect([...of(entries, 'bulletin'), ...of(entries, 'briefing')]).toEqual([]);
  });
});
