import { describe, expect, it } from 'vitest';
import type { Policy } from '../../../workflows/rules/policy.ts';
import { type Entry, timetable } from '../../../workflows/rules/time/timetable.ts';
import { cn } from '../../support/calendar.ts';
import { JINYUN, policy } from '../../support/cast.ts';

const MONTHLY = policy({ review: { ...JINYUN.review, period: 'month' } });

const of = (entries: readonly Entry[], kind: Entry['kind']) => entries.filter((e) => e.kind === kind);
const withSlots = (slots: Policy['reminders']['slots']) => ({ ...MONTHLY, reminders: { slots } });

describe('a cycle that runs into a year without a calendar', () => {
  const december = { horizon: { from: '2026-12-01', to: '2026-12-31' } };

  it('marks what rests on that year as provisional, its end included, and nothing else', () => {
    const entries = timetable(december, MONTHLY, cn);
    const certain = entries.filter((e) => !e.provisional).map((e) => `${e.kind} ${e.at}`);
    expect(certain).toEqual(['period_opens 2026-11-30T16:00:00Z']);
    expect(entries.at(-1)).toMatchObject({ kind: 'cycle_ends', at: '2027-01-14T01:00:00Z', provisional: true });
  });

  it('keeps a reminder provisional that falls back into the year before', () => {
    const [first] = of(timetable(december, withSlots([{ offset: -4, to: ['reporter'] }]), cn), 'reminder');
    expect(first).toMatchObject({ at: '2026-12-30T01:00:00Z', provisional: true });
  });

  it('keeps the end of objections provisional that is counted from a provisional freeze', () => {
    const calendar = { id: 'gap', years: cn.years.filter((y) => y.year !== '2024') };
    const rules = { ...MONTHLY, review: { ...MONTHLY.review, freeze: { days: 31 }, objection: { working_days: 3 } } };
    const november = { horizon: { from: '2024-11-01', to: '2024-11-30' } };
    const entries = timetable(november, rules, calendar);
    expect(of(entries, 'freeze')[0]).toMatchObject({ at: '2024-12-31T16:00:00Z', provisional: true });
    expect(of(entries, 'objection_closes')[0]).toMatchObject({ at: '2025-01-06T16:00:00Z', provisional: true });
  });
});
