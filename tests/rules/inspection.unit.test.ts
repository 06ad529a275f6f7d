import { describe, expect, it } from 'vitest';
import {
  type Inspection,
  inspectedFaults,
  inspectedUnits,
  inspectionsDue,
  unitsInspected,
} from '../../workflows/rules/inspection.ts';
import { cn } from '../support/calendar.ts';
import { unit } from '../support/cast.ts';

const SAFETY: Inspection = {
  id: 'safety',
  name: '安全生产一季一巡查、一考核、一通报、一曝光',
  clause: '附件7 二（一）3',
  period: 'quarter',
  from: null,
  acts: ['巡查', '考核', '通报', '曝光'],
  groups: ['places'],
  units: ['slj'],
  by: 'office',
  within: { working_days: 0 },
  remind: [5, 1],
};
const UNITS = [unit('slj'), unit('lyj'), { ...unit('hzz'), group: 'places' }];
const YEAR = { from: '2024-01-01', to: '2024-12-31', clock: '09:00' };
const did = (unitId: string, acts: readonly string[], period = '2024-Q1') => ({
  unit: unitId,
  inspected: { inspection: 'safety', period, acts },
});

describe('a recurring inspection', () => {
  it('is due each quarter by its day, after its reminders', () => {
    const due = inspectionsDue([SAFETY], cn, YEAR);
    expect(due).toHaveLength(12);
    expect(due.slice(0, 3).map((d) => `${d.kind} ${d.period} ${d.at}`)).toEqual([
      'inspection_reminder 2024-Q1 2024-03-25T01:00:00Z',
      'inspection_reminder 2024-Q1 2024-03-29T01:00:00Z',
      'inspection_due 2024-Q1 2024-03-31T16:00:00Z',
    ]);
  });

  it('begins with the first period that starts on or after its day', () => {
    const due = inspectionsDue([{ ...SAFETY, from: '2024-02-01', remind: [] }], cn, YEAR);
    expect(due.map((d) => d.period)).toEqual(['2024-Q2', '2024-Q3', '2024-Q4']);
  });

  it('is about the units of its groups and those that are named', () => {
    expect(unitsInspected(SAFETY, UNITS).map((u) => u.id)).toEqual(['slj', 'hzz']);
  });

  it('counts each act once for each unit and quarter', () => {
    const told = [
      did('slj', ['巡查', '考核']),
      did('slj', ['巡查']),
      did('slj', ['通报'], '2024-Q2'),
      did('lyj', ['曝光']),
    ];
    expect(inspectedUnits(SAFETY, '2024-Q1', UNITS, told)).toEqual([
      { unit: 'slj', done: ['巡查', '考核'], left: ['通报', '曝光'] },
      { unit: 'hzz', done: [], left: ['巡查', '考核', '通报', '曝光'] },
    ]);
  });

  it('takes no visit among units for its own', () => {
    const [slj] = inspectedUnits(SAFETY, '2024-Q1', UNITS, [{ unit: 'slj', inspected: null }]);
    expect(slj?.done).toEqual([]);
  });
});

describe('what was done of an inspection', () => {
  const faults = (over: object = {}, unitId = 'slj') =>
    inspectedFaults(
      [SAFETY],
      { units: UNITS, horizon: { from: '2024-01-01', to: '2024-12-31' } },
      {
        ...{ unit: unitId, on: '2024-03-20' },
        inspected: { inspection: 'safety', period: '2024-Q1', acts: ['巡查'], ...over },
      },
    ).map((f) => `${f.code} ${f.subject}`);

  it('is told of a unit it is about, in a period that has begun, by the names of its acts', () => {
    expect(faults()).toEqual([]);
    expect(faults({ inspection: 'fire' })).toEqual(['unknown_inspection fire']);
    expect(faults({ period: '2024-Q2', acts: ['巡查', '罚款'] }, 'lyj')).toEqual([
      'not_inspected lyj',
      'bad_inspection_period 2024-Q2',
      'unknown_inspection_act 罚款',
    ]);
    expect(faults({ period: '2024-03' })).toEqual(['bad_inspection_period 2024-03']);
  });

  it('may be told after its period is over: late, not never', () => {
    const late = { unit: 'slj', on: '2024-04-20', inspected: did('slj', ['曝光']).inspected };
    const plan = { units: UNITS, horizon: { from: '2024-01-01', to: '2024-12-31' } };
    expect(inspectedFaults([SAFETY], plan, late)).toEqual([]);
  });
});
