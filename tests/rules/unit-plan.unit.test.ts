import { describe, expect, it } from 'vitest';
import { type UnitPlanDuty, unitPlanFaults, unitPlansDue } from '../../workflows/rules/unit-plan.ts';
import { cn } from '../support/calendar.ts';
import { plan, task, unit } from '../support/cast.ts';

const DUTY: UnitPlanDuty = {
  ...{
    id: 'duty-2024',
    name: '2024年度责任清单',
    clause: '五（四）',
    list: 'duty',
    groups: ['departments'],
    units: [],
  },
  ...{ due: '2024-03-31', remind: [10] },
};
const COUNTY = plan({
  units: [unit('slj'), unit('lyj'), { ...unit('hzz'), group: 'places' }],
  tasks: [task({ lead: ['slj'] }), task({ id: 'forest', lead: ['lyj'], due: '2024-06-30' })],
});
const LISTS = [{ list: 'duty', name: '责任清单', fields: [] }];
const STEP = { task: 'hydropower', title: '完成勘察', due: '2024-05-31', charge: '张局长' };

const faults = (over: object = {}, status?: 'filed' | 'returned' | 'approved', duty: UnitPlanDuty | undefined = DUTY) =>
  unitPlanFaults(
    duty,
    { plan: 'duty-2024', unit: 'slj', text: '', steps: [STEP], ...over },
    { plan: COUNTY, lists: LISTS, status },
  ).map((f) => `${f.line ?? '-'} ${f.code} ${f.subject}`);

describe('a unit’s own plan', () => {
  it('has steps for tasks that it leads or helps with, each with its day and its person', () => {
    expect(faults()).toEqual([]);
    const steps = [STEP, { ...STEP, task: 'roads' }, { ...STEP, task: 'forest', due: '2024-12-31', charge: '' }];
    expect(faults({ steps })).toEqual([
      '2 unknown_task roads',
      '3 not_its_task forest',
      '3 step_after_task 2024-12-31',
      '3 charge_missing 完成勘察',
    ]);
  });

  it('is filed by whom it is asked of, and anew only until it is approved', () => {
    expect(faults({ unit: 'hzz', steps: [] })).toEqual(['- not_asked_to_plan hzz']);
    expect(faults({}, 'filed')).toEqual([]);
    expect(faults({}, 'returned')).toEqual([]);
    expect(faults({}, 'approved')).toEqual(['- plan_approved slj']);
  });

  it('is reminded of before its day, and looked at when the day is over', () => {
    expect(unitPlansDue([DUTY], cn, '09:00').map((d) => `${d.kind} ${d.at}`)).toEqual([
      'unit_plan_reminder 2024-03-18T01:00:00Z',
      'unit_plan_due 2024-03-31T16:00:00Z',
    ]);
  });
});
