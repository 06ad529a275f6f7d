import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { loadPlan } from '../../client/intake/load-plan.ts';
import { loadPolicy } from '../../client/intake/load-policy.ts';
import { readReportsScript, type ScriptedReport } from '../../client/intake/reports-script.ts';
import { type BehaviourInput, behave } from '../../seeds/behaviour/behave.ts';
import { type LeafKind, leaves, type Plan } from '../../workflows/rules/plan.ts';
import type { Policy } from '../../workflows/rules/policy.ts';
import { admit } from '../../workflows/rules/report/admit.ts';
import { owes } from '../../workflows/rules/task/duty.ts';
import { factsOf } from '../../workflows/rules/task/facts.ts';
import { isWorkingDay } from '../../workflows/rules/time/calendar.ts';
import { dayOf, timeOf } from '../../workflows/rules/time/instant.ts';
import { timetable } from '../../workflows/rules/time/timetable.ts';
import { cn } from '../support/calendar.ts';
import { JINYUN, leaf, plan, policy, target, task, windowsOf } from '../support/cast.ts';

function shipped(name: string): { plan: Plan; policy: Policy } {
  const bytes = (file: string) => readFileSync(new URL(`../../seeds/${name}/${file}`, import.meta.url));
  const loadedPlan = loadPlan('plan.yaml', bytes('plan.yaml'));
  const loadedPolicy = loadPolicy('policy.yaml', bytes('policy.yaml'));
  if (Array.isArray(loadedPlan) || Array.isArray(loadedPolicy)) throw new Error(`${name} does not load`);
  return { plan: loadedPlan.plan, policy: loadedPolicy.policy };
}

const xupu = shipped('xupu-2024');
const jinyun = shipped('jinyun-2019');

const given = (of: { plan: Plan; policy: Policy }, over: Partial<BehaviourInput> = {}): BehaviourInput => ({
  ...of,
  calendar: cn,
  from: of.plan.horizon.from,
  seed: 'spring',
  ...over,
});

function read(csv: string): readonly ScriptedReport[] {
  const script = readReportsScript('reports.csv', new TextEncoder().encode(csv));
  if (Array.isArray(script)) throw new Error(JSON.stringify(script));
  expect(script.badLines).toEqual([]);
  return script.reports;
}

/** The lines that admission refuses, as people would read them. */
function refused({ plan: of, policy: rules, from }: BehaviourInput, reports: readonly ScriptedReport[]): string[] {
  const windows = windowsOf({ ...of, horizon: { ...of.horizon, from } }, rules);
  const facts = new Map(of.tasks.map((t) => [t.id, { facts: factsOf(t), acts: [] }]));
  const admission = {
    closesAt: timetable(of, rules, cn, from).at(-1)?.at ?? '',
    hasUnit: (id: string) => of.units.some((u) => u.id === id),
    task: (id: string) => facts.get(id),
    window: (period: string) => windows.find((w) => w.period === period),
  };
  return reports.flatMap(({ at, report }) =>
    admit(admission, report, at).map(
      (r) => `${at} ${report.unit} ${report.task} ${report.period} ${r.code} ${r.subject}`,
    ),
  );
}

const nameOf = ({ report }: ScriptedReport) => `${report.task} ${report.unit} ${report.period}`;

/** What became of the reports that were owed. */
function conduct({ plan: of, policy: rules }: BehaviourInput, reports: readonly ScriptedReport[]) {
  const windows = windowsOf(of, rules);
  const deadlines = new Map(windows.map((w) => [w.period, w.deadline]));
  const owed = of.tasks.flatMap((t) =>
    windows
      .filter((w) => owes(factsOf(t), [], { id: w.period, from: w.from, to: w.to }))
      .flatMap((w) => t.lead.map((unit) => `${t.id} ${unit} ${w.period}`)),
  );
  const firsts = new Map(reports.toReversed().map((r) => [nameOf(r), r]));
  return {
    owed: owed.length,
    missing: owed.filter((name) => !firsts.has(name)).length,
    late: [...firsts.values()].filter((r) => r.at >= (deadlines.get(r.report.period) ?? '')).length,
    second: reports.length - firsts.size,
  };
}

/** The counts of every unit and indicator as they stand in the end, period by period. */
function countsOf(of: Plan, reports: readonly ScriptedReport[]): Map<string, number[]> {
  const latest = [...new Map(reports.map((r) => [nameOf(r), r.report])).values()];
  const inOrder = latest.toSorted((a, b) => (a.period < b.period ? -1 : 1));
  const counts = of.tasks.flatMap((t) =>
    leaves(t)
      .filter((l) => l.kind === 'cumulative')
      .map((l) => `${t.id} ${l.id}`),
  );
  const found = new Map<string, number[]>();
  for (const { task: id, unit, lines } of inOrder) {
    for (const { indicator, value } of lines.filter((l) => counts.includes(`${id} ${l.indicator}`))) {
      const key = `${id} ${indicator} ${unit}`;
      found.set(key, [...(found.get(key) ?? []), Number(value)]);
    }
  }
  return found;
}

const fallen = (counts: Map<string, number[]>) =>
  [...counts].filter(([, values]) => values.some((value, i) => value < (values[i - 1] ?? 0)));

const csvOf = { xupu: behave(given(xupu)), jinyun: behave(given(jinyun)) };

describe.each([
  ['xupu-2024', xupu, csvOf.xupu],
  ['jinyun-2019', jinyun, csvOf.jinyun],
])('the departments of %s', (_, county, csv) => {
  const input = given(county);
  const reports = read(csv);

  it('hand in only what can be taken, in order', () => {
    expect(refused(input, reports)).toEqual([]);
    const instants = csv
      .split('\n')
      .slice(1, -1)
      .map((line) => line.slice(0, 16));
    expect(instants).toEqual(instants.toSorted());
    expect(csv).toMatch(/^at,unit,task,period,indicator,value,note\n[^\r]*\n$/);
  });

  it('are sometimes late, sometimes silent, and sometimes put right what they said', () => {
    const { owed, missing, late, second } = conduct(input, reports);
    for (const few of [missing, late, second]) {
      expect(few).toBeGreaterThan(owed / 200);
      expect(few).toBeLessThan(owed / 8);
    }
  });

  it('write in the hours of working days, a few of them in the evening', () => {
    expect(reports.filter((r) => !isWorkingDay(cn, dayOf(r.at)))).toEqual([]);
    const times = reports.map((r) => timeOf(r.at)).toSorted();
    const evenings = times.filter((t) => t > '18:00').length;
    expect(times[0] && times[0] >= '08:30').toBe(true);
    expect(evenings).toBeGreaterThan(0);
    expect(evenings).toBeLessThan(times.length / 10);
  });

  it('never count less than the period before, once corrected', () => {
    const counts = countsOf(county.plan, reports);
    expect(counts.size).toBeGreaterThan(10);
    expect(fallen(counts)).toEqual([]);
  });
});

describe('conduct made up from a seed', () => {
  it('is the same for the same seed and another for another', () => {
    expect(behave(given(xupu))).toBe(csvOf.xupu);
    expect(behave(given(xupu, { seed: 'autumn' }))).not.toBe(csvOf.xupu);
  });

  it('leaves a unit out and everybody else as they were', () => {
    const lines = csvOf.xupu.split('\n');
    const others = lines.filter((line) => line.split(',')[1] !== 'mzj');
    expect(others.length).toBeLessThan(lines.length);
    expect(behave(given(xupu, { except: ['mzj'] })).split('\n')).toEqual(others);
  });

  it('begins with the day on which the cycle is started', () => {
    const input = given(xupu, { from: '2024-08-15' });
    const reports = read(behave(input));
    expect(refused(input, reports)).toEqual([]);
    expect(reports[0]?.report.period).toBe('2024-08');
  });

  it('says in a few words how a task without figures gets on', () => {
    const found = read(csvOf.jinyun).find((r) => r.report.task === 'science-popularisation');
    expect(found?.report.lines).toEqual([
      { indicator: '', value: '', note: expect.stringMatching(/\p{Script=Han}{4}/u) },
    ]);
  });
});

describe.each([
  ['after the period', 2],
  ['before the period is over', -4],
])('figures of every kind, due every ten days %s, in a cycle that closes soon after', (_, days) => {
  const targets = ['= 7', '> 2.5', '>= 4100', '= 0.41'];
  const reached: LeafKind[] = ['cumulative', 'net_increase', 'level', 'ratio', 'growth', 'reduction'];
  const judged: LeafKind[] = ['zero_event', 'milestone', 'benchmark', 'manual'];
  const indicators = [
    ...reached.flatMap((kind) => targets.map((t, i) => leaf({ id: `${kind}-${i}`, kind, target: target(t) }))),
    ...['< 0.57', '<= 90'].map((t, i) => leaf({ id: `cap-${i}`, kind: 'cap', target: target(t) })),
    ...judged.flatMap((kind) => targets.map((_t, i) => leaf({ id: `${kind}-${i}`, kind }))),
  ];
  const due = { working_days: days };
  const soon = { working_days: days + 1 };
  const county = {
    plan: plan({ tasks: ['a', 'b', 'c'].map((id) => task({ id, lead: ['slj', 'nyncj'], indicators })) }),
    policy: policy({
      reporting: { ...JINYUN.reporting, period: 'ten-day', due },
      bulletin: null,
      review: { period: 'quarter', freeze: due, objection: { working_days: 0 }, publish: soon },
    }),
  };
  const input = given(county);
  const reports = read(behave(input));

  it('can be taken, and never fall where they are counted', () => {
    expect(refused(input, reports)).toEqual([]);
    expect(fallen(countsOf(county.plan, reports))).toEqual([]);
    const reported = new Set(reports.flatMap((r) => r.report.lines.map((l) => l.indicator)));
    expect(reported).toEqual(new Set(indicators.map((i) => i.id)));
  });

  it('are not handed in once the cycle is closed', () => {
    const lastDays = Array.from({ length: 50 }, (_v, i) => given(county, { from: '2024-12-31', seed: `seed ${i}` }));
    expect(lastDays.flatMap((last) => refused(last, read(behave(last))))).toEqual([]);
  });
});
