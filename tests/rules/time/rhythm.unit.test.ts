import { describe, expect, it } from 'vitest';
import { owes } from '../../../workflows/rules/task/duty.ts';
import { factsOf } from '../../../workflows/rules/task/facts.ts';
import { inRhythm, reportingPeriods, rhythmsOf } from '../../../workflows/rules/time/rhythm.ts';
import { timetable } from '../../../workflows/rules/time/timetable.ts';
import { cn } from '../../support/calendar.ts';
import { period, plan, policy, task } from '../../support/cast.ts';

const three = plan({
  horizon: { from: '2024-01-01', to: '2024-03-31' },
  tasks: [task({ id: 'fast', rhythm: 'ten-day' }), task({ id: 'usual' }), task({ id: 'slow', rhythm: 'quarter' })],
});

describe('a cycle whose task forces report in their own rhythm', () => {
  it('keeps the policy’s rhythm and theirs', () =>
    expect(rhythmsOf(three, policy())).toEqual(['month', 'ten-day', 'quarter']));

  it('has the periods of all of them, by their last day', () => {
    const ids = reportingPeriods(three, policy()).map((p) => p.id);
    expect(ids).toHaveLength(9 + 3 + 1);
    expect(ids.slice(-3)).toEqual(['2024-03', '2024-03-D3', '2024-Q1']);
  });

  it('has a deadline, an opening and reminders for each period', () => {
    const entries = timetable(three, policy(), cn);
    expect(entries.filter((e) => e.kind === 'deadline')).toHaveLength(13);
    expect(entries.filter((e) => e.kind === 'period_opens')).toHaveLength(13);
    expect(new Set(entries.filter((e) => e.kind === 'reminder').map((e) => e.period)).size).toBe(13);
  });

  it('is owed each report in its task’s own rhythm and in no other', () => {
    const owed = (id: string) => {
      const of = inRhythm(three, policy()).tasks.find((t) => t.id === id) ?? task();
      return ['2024-02-D2', '2024-02', '2024-Q1'].filter((p) => owes(factsOf(of), [], period(p)));
    };
    expect([owed('fast'), owed('usual'), owed('slow')]).toEqual([['2024-02-D2'], ['2024-02'], ['2024-Q1']]);
  });
});

describe('a cycle of one rhythm', () => {
  it('leaves its plan as it is', () => expect(inRhythm(plan(), policy())).toEqual(plan()));

  it('is not changed by a task force that keeps the policy’s rhythm', () => {
    const same = plan({ tasks: [task({ rhythm: 'month' })] });
    expect(timetable(same, policy(), cn)).toEqual(timetable(plan(), policy(), cn));
  });
});
