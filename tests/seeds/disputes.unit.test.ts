import { describe, expect, it } from 'vitest';
import { disputes } from '../../seeds/behaviour/disputes.ts';
import { isWorkingDay } from '../../workflows/rules/time/calendar.ts';
import { dayOf } from '../../workflows/rules/time/instant.ts';
import { cn } from '../support/calendar.ts';
import { plan, policy, task, unit } from '../support/cast.ts';

const DISPUTING = policy({
  reporting: { ...policy().reporting, dispute: { open: 'problem', answer: { working_days: 5 } } },
});
const TASKS = Array.from({ length: 40 }, (_, i) => task({ id: `t${i}`, co: ['lyj', 'jtj'] }));
const SHARED = plan({ units: ['slj', 'lyj', 'jtj'].map((id) => unit(id)), tasks: TASKS });
const reports = ['2024-02-01', '2024-03-01', '2024-04-01', '2024-05-01'].flatMap((day, month) =>
  TASKS.map(({ id }) => ({
    at: `${day}T02:00:00Z`,
    report: { task: id, unit: 'slj', period: `2024-0${month + 1}` },
  })),
);
const made = (over: object = {}) =>
  disputes({ plan: SHARED, policy: DISPUTING, calendar: cn, from: '2024-01-01', seed: 'spring', ...over }, reports);

describe('the disputes that are made up', () => {
  it('are few, the same for the same seed, and others for another', () => {
    expect(made().length).toBeGreaterThan(0);
    expect(made().length).toBeLessThan(20);
    expect(made()).toEqual(made());
    expect(made()).not.toEqual(made({ seed: 'autumn' }));
  });

  it('are none where the policy opens nothing upon one', () => expect(made({ policy: policy() })).toEqual([]));

  it('come from co-units, on a working day after the report, in the order of their instants', () => {
    const all = made();
    for (const { at, unit: by, task: of, period } of all) {
      const reported = reports.find((r) => r.report.task === of && r.report.period === period);
      expect(at > (reported?.at ?? '')).toBe(true);
      expect(isWorkingDay(cn, dayOf(at))).toBe(true);
      expect(['lyj', 'jtj']).toContain(by);
    }
    expect(all.map((d) => d.at)).toEqual(all.map((d) => d.at).toSorted());
  });
});
