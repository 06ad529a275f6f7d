import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { checkTogether } from '../../client/intake/check-together.ts';
import { loadCalendar } from '../../client/intake/load-calendar.ts';
import { loadPlan } from '../../client/intake/load-plan.ts';
import { loadPolicy } from '../../client/intake/load-policy.ts';
import { readReportsScript } from '../../client/intake/reports-script.ts';
import { cn } from '../support/calendar.ts';
import { bytes, CALENDAR, good, PLAN, POLICY, rewritten, stored, told } from '../support/written.ts';

const CASES = ['case-101', 'case-102', 'case-103', 'case-104'].map((name) => `tests/acceptance/${name}`);
const SEEDS = ['seeds/jinyun-2019', 'seeds/xupu-2024'];

describe.each([...CASES, ...SEEDS])('%s', (folder) => {
  const plan = loadPlan('plan.yaml', stored(`${folder}/plan.yaml`));
  const policy = loadPolicy('policy.yaml', stored(`${folder}/policy.yaml`));

  it('has a plan and a policy without a fault', () => expect([told(plan), told(policy)]).toEqual([[], []]));

  it('has a plan and a policy that fit together', () => {
    expect(checkTogether(good(plan), good(policy), cn)).toEqual([]);
  });
});

it.each(CASES)('every line of the reports of %s is in a report or listed as bad', (folder) => {
  const file = stored(`${folder}/reports.csv`);
  const { reports, badLines } = good(readReportsScript('reports.csv', file));
  const rows = new TextDecoder().decode(file).split('\n').slice(1);
  const numbers = rows.flatMap((row, index) => (row.trim() === '' ? [] : [index + 2]));
  const found = [...reports.flatMap((r) => r.lines), ...badLines];
  expect(found.toSorted((a, b) => a - b)).toEqual(numbers);
});

describe('a plan that says no more than it must', () => {
  const { plan } = good(loadPlan('plan.yaml', bytes(PLAN)));
  const [hydropower, rivers] = plan.tasks;

  it('has no number and no source', () => expect(plan).toMatchObject({ number: null, source: null }));

  it('has subordinate units without other names', () => {
    expect(plan.units[0]).toEqual({
      id: 'slj',
      name: '县水利局',
      group: 'departments',
      subordinate: true,
      aliases: [],
    });
  });

  it('has supervisors of no unit', () => expect(plan.people[2]).toMatchObject({ post: 'supervisor', unit: null }));

  it('has leaders of the county of no unit', () => {
    const led = PLAN.replace('post: supervisor', 'post: leader');
    const { plan: ofLeader } = good(loadPlan('plan.yaml', bytes(led)));
    expect(ofLeader.people[2]).toMatchObject({ post: 'leader', unit: null });
  });

  it('has nobody helping and tasks as long as itself', () => {
    expect(hydropower).toMatchObject({ co: [], from: '2024-01-01', due: '2024-12-31' });
  });

  it('has indicators of weight 1 that decide nothing, as long as their task', () => {
    expect(hydropower?.indicators[0]).toEqual({
      id: 'firms',
      name: '培育规上企业',
      kind: 'cumulative',
      unit: '个',
      target: { op: '>=', value: '2' },
      base: '0',
      stretch: null,
      from: '2024-01-01',
      due: '2024-12-31',
      schedule: 'linear',
      weight: '1',
      key: false,
      assumed: false,
      conflicts: [],
    });
  });

  it('has composites with parts and no more', () => {
    const goal = { id: 'goal', name: '目标', kind: 'any_of', of: ['firms', 'growth'], weight: '1', key: true };
    expect(hydropower?.indicators[2]).toEqual(goal);
  });

  it('has the schedule of each kind', () => {
    const schedules = rivers?.indicators.map((i) => ('schedule' in i ? i.schedule : null));
    expect(schedules).toEqual(['linear', 'none', 'step']);
  });

  it('has a milestone without a target and without a unit', () => {
    expect(rivers?.indicators[2]).toMatchObject({ target: null, unit: null });
  });
});

describe('a plan that says more', () => {
  const spans =
    'kind: growth, from: 2024-02-01, due: 2024-06-30, schedule: {table: {2024: 1, 2024-Q1: "0.2", 2024-03: 0.1}}';
  const rest = 'weight: 2, assumed: true, stretch: "> 30", conflicts: [{clause: 附件, target: "= 25"}]';
  const written = rewritten(PLAN, 'kind: growth', `${spans}, ${rest}`);
  const inTask = rewritten(
    PLAN,
    'lead: [slj]',
    'lead: [slj, hzz]\n    co: [hzz]\n    from: 2024-03-01\n    due: 2024-09-30',
  );

  it('keeps what an indicator says of itself', () => {
    expect(good(loadPlan('plan.yaml', written)).plan.tasks[0]?.indicators[1]).toMatchObject({
      from: '2024-02-01',
      due: '2024-06-30',
      schedule: { table: { '2024': '1', '2024-Q1': '0.2', '2024-03': '0.1' } },
      weight: '2',
      assumed: true,
      stretch: { op: '>', value: '30' },
      conflicts: [{ clause: '附件', target: { op: '=', value: '25' } }],
    });
  });

  it('hands the days of a task down to its indicators', () => {
    const [task] = good(loadPlan('plan.yaml', inTask)).plan.tasks;
    expect(task).toMatchObject({ lead: ['slj', 'hzz'], co: ['hzz'], from: '2024-03-01', due: '2024-09-30' });
    expect(task?.indicators[0]).toMatchObject({ from: '2024-03-01', due: '2024-09-30' });
  });
});

describe('a policy', () => {
  const { policy, sha256 } = good(loadPolicy('policy.yaml', bytes(POLICY)));

  it('has whole numbers where days, ranks and times are counted', () => {
    expect(policy.reminders.slots).toEqual([
      { offset: -2, to: ['reporter'] },
      { every: 5, from: 8, times: 6, to: ['head', 'supervisor'] },
    ]);
  });

  it('has texts where figures must stay exact', () => expect(policy.scoring.cap).toBe('1.2'));

  it('has a list of consequences even for one, and null where no time is given', () => {
    expect(policy.consequences[0]).toEqual({ on: { flag: 'red' }, do: ['commendation'], within: null });
  });

  it('has lights whose last has no lower bound', () => {
    expect(policy.lights.steps.map((s) => s.from)).toEqual(['0', '-10', null]);
  });

  it('has no briefing when it names none', () => {
    const without = rewritten(POLICY, 'briefing: null\nbulletin: {period: month, publish: {working_days: 5}}\n', '');
    expect(good(loadPolicy('policy.yaml', without)).policy).toMatchObject({ briefing: null, bulletin: null });
  });

  it('carries the SHA-256 of its bytes', () => {
    expect(sha256).toBe(createHash('sha256').update(bytes(POLICY)).digest('hex'));
  });
});

it('a calendar has its days off and its days worked', () => {
  const { id, years } = good(loadCalendar('cal.yaml', bytes(CALENDAR)));
  expect(id).toBe('county');
  expect(years).toMatchObject([{ year: '2024', off: ['2024-01-01', '2024-05-01'], work: ['2024-02-04'] }]);
});
