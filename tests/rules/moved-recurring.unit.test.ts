import { describe, expect, it } from 'vitest';
import { movedRecurring, type StandingRecurring } from '../../workflows/rules/moved-recurring.ts';
import type { RecurringEntry } from '../../workflows/rules/recurring.ts';

const entry = (day: string, kind: 'inspection_reminder' | 'inspection_due', period = '2024-Q2'): RecurringEntry => ({
  ...{ source: 'inspections', subject: 'safety', rule: 'inspections.safety', provisional: false },
  ...{ at: `2024-${day}T01:00:00Z`, kind, period },
});
const due = (day: string, period?: string) => entry(day, 'inspection_due', period);
const reminder = (day: string) => entry(day, 'inspection_reminder');
const NOW = '2024-06-20T00:00:00Z';
const standing = (...entries: RecurringEntry[]): StandingRecurring[] =>
  entries.map((e) => ({ ...e, open: e.at > NOW }));
const moved = (before: readonly StandingRecurring[], after: readonly RecurringEntry[]) =>
  movedRecurring(before, after, NOW).map(
    (m) => `${m.kind} ${m.before?.slice(5, 10) ?? '-'} → ${m.after?.slice(5, 10) ?? '-'}`,
  );

describe('what recurs, under another calendar or version', () => {
  it('stays where nothing differs', () => {
    expect(moved(standing(reminder('06-25'), due('06-30')), [reminder('06-25'), due('06-30')])).toEqual([]);
  });

  it('moves with its reminders, each to the one that is as near to the day', () => {
    const told = moved(standing(reminder('06-10'), reminder('06-25'), due('06-30')), [
      ...[reminder('06-12'), reminder('06-27'), due('07-02')],
    ]);
    expect(told).toEqual(['inspection_reminder 06-25 → 06-27', 'inspection_due 06-30 → 07-02']);
  });

  it('is added and withdrawn', () => {
    expect(moved([], [due('06-30')])).toEqual(['inspection_due - → 06-30']);
    expect(moved(standing(due('06-30')), [])).toEqual(['inspection_due 06-30 → -']);
  });

  it('is not moved or added where it would be due already', () => {
    expect(moved(standing(reminder('06-25'), due('06-30')), [reminder('06-14'), due('06-19')])).toEqual([]);
    expect(moved([], [due('03-31', '2024-Q1')])).toEqual([]);
  });

  it('once due stays as it was, with what is still to come of it', () => {
    expect(moved(standing(due('06-15'), reminder('06-21')), [])).toEqual([]);
    expect(moved(standing(due('06-15'), reminder('06-21')), [reminder('06-26'), due('07-01')])).toEqual([]);
  });
});
