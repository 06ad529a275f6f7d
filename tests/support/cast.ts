import { defaultSchedule } from '../../workflows/rules/indicator/schedule.ts';
import type {
  Composite,
  Leaf,
  LeafKind,
  Operator,
  Person,
  Plan,
  Target,
  Task,
  Unit,
} from '../../workflows/rules/plan.ts';
import type { Policy } from '../../workflows/rules/policy.ts';
import type { ReportVersion, ReviewInput } from '../../workflows/rules/review/input.ts';
import type { Act, Change } from '../../workflows/rules/task/acts.ts';
import type { Window } from '../../workflows/rules/task/facts.ts';
import { windowOf as reportingWindow, reportingWindows } from '../../workflows/rules/task/windows.ts';
import { offsetDay } from '../../workflows/rules/time/calendar.ts';
import { addDays } from '../../workflows/rules/time/day.ts';
import { endOfDay, type Instant, onDay } from '../../workflows/rules/time/instant.ts';
import { type Period, periodFromId, periodsWithin } from '../../workflows/rules/time/period.ts';
import { cn } from './calendar.ts';

/** Everything happens in 2024, a leap year with a calendar of its own. */
export const YEAR = { from: '2024-01-01', due: '2024-12-31' };

const NAMES: Readonly<Record<string, string>> = {
  slj: '县水利局',
  nyncj: '县农业农村局',
  lyj: '县林业局',
  jtj: '县交通运输局',
  wjj: '县卫生健康局',
  hzz: '壶镇镇',
};

const WITHOUT_TARGET: ReadonlySet<LeafKind> = new Set(['zero_event', 'milestone', 'benchmark', 'manual']);

export const JINYUN: Policy = {
  id: 'jinyun',
  version: 1,
  at: '09:00',
  reporting: { period: 'month', due: { working_days: 3 }, counts: 'submitted', missing: 'zero' },
  reminders: {
    slots: [
      { offset: -2, to: ['reporter'] },
      { offset: 0, to: ['reporter'] },
      { offset: 1, to: ['reporter', 'head'] },
      { offset: 3, to: ['reporter', 'head', 'supervisor'] },
      { every: 5, from: 8, times: 6, to: ['head', 'supervisor'] },
    ],
  },
  briefing: null,
  bulletin: { period: 'month', publish: { working_days: 5 } },
  review: {
    period: 'quarter',
    freeze: { working_days: 5 },
    objection: { working_days: 3 },
    publish: { working_days: 10 },
  },
  scoring: {
    cap: '1.2',
    lead_credit: 'full',
    deductions: { late: '2', missing: '5', returned: '2', at_most: '20' },
    bonus: { at_most: '5' },
  },
  ranking: { groups: ['departments'], ties: 'include' },
  flags: [
    { flag: 'red', severity: 'best', label: '红旗', when: { complete: true, rank: { top: 3 } } },
    { flag: 'yellow', severity: 'worst', label: '黄旗', when: { complete: false, rank: { bottom: 3 } } },
    { flag: 'blue', severity: 'neutral', label: '蓝旗', when: {} },
  ],
  lights: {
    on: 'gap',
    steps: [
      { light: 'green', from: '0' },
      { light: 'amber', from: '-10' },
      { light: 'orange', from: '-30' },
      { light: 'red', from: null },
    ],
  },
  consequences: [
    { on: { flag: 'red' }, do: ['commendation'], within: null },
    { on: { flag: 'yellow' }, do: ['commitment_statement', 'interview'], within: { working_days: 10 } },
    { on: { flag: 'yellow', in_a_row: 2 }, do: ['supervision_notice'], within: { working_days: 15 } },
  ],
  calendar: 'cn',
};

export function policy(over: Partial<Policy> = {}): Policy {
  return { ...JINYUN, ...over };
}

/** A target as plan files write it: `target('>= 20')`. */
export function target(text: string): Target {
  const [op = '', value = ''] = text.split(' ');
  return { op: op as Operator, value };
}

export function leaf(over: Partial<Leaf> = {}): Leaf {
  const kind = over.kind ?? 'cumulative';
  return {
    id: 'firms',
    name: '培育规上企业',
    kind,
    unit: '家',
    target: WITHOUT_TARGET.has(kind) ? null : target('>= 100'),
    base: '0',
    stretch: null,
    ...YEAR,
    schedule: defaultSchedule(kind),
    weight: '1',
    key: false,
    assumed: false,
    conflicts: [],
    ...over,
  };
}

export function composite(kind: Composite['kind'], of: readonly string[], over: Partial<Composite> = {}): Composite {
  return { id: 'goal', name: '目标', kind, of, weight: '1', key: false, ...over };
}

export function task(over: Partial<Task> = {}): Task {
  const indicators = over.indicators ?? [leaf()];
  return {
    id: 'hydropower',
    title: '水电产业发展',
    clause: '三（五）1',
    lead: ['slj'],
    co: [],
    ...YEAR,
    ...over,
    indicators,
  };
}

export function unit(id: string, group = 'departments'): Unit {
  return { id, name: NAMES[id] ?? id, group, subordinate: true, aliases: [] };
}

/** The posts a unit has. */
export function posts(of: string): Person[] {
  const post = (role: 'reporter' | 'head', name: string): Person => ({
    id: `${of}-${role}`,
    name: `${NAMES[of] ?? of}${name}`,
    unit: of,
    post: role,
    email: `${of}-${role}@jinyun.example`,
  });
  return [post('reporter', '联络员'), post('head', '责任领导')];
}

export function plan(over: Partial<Plan> = {}): Plan {
  const units = over.units ?? [unit('slj'), unit('nyncj')];
  return {
    id: 'jinyun-2024',
    title: '缙云县2024年行动计划',
    issuer: '缙云县人民政府',
    number: null,
    issued: '2023-12-08',
    source: null,
    zone: 'Asia/Shanghai',
    horizon: { from: YEAR.from, to: YEAR.due },
    policy: 'jinyun',
    people: units.flatMap((u) => posts(u.id)),
    tasks: [task()],
    ...over,
    units,
  };
}

/** The period an id names; tests only name real ones. */
export function period(id: string): Period {
  const found = periodFromId(id);
  if (!found) throw new Error(`no period is called ${id}`);
  return found;
}

/** The reporting window of a period, with its instants. */
export function windowOf(of: Period, rules: Policy = JINYUN): Window {
  return reportingWindow(of, rules, cn);
}

/** The reporting windows of a cycle over a plan's horizon. */
export function windowsOf(of: Plan, rules: Policy = JINYUN): Window[] {
  return reportingWindows(of, rules, cn);
}

/** A report as the record holds it, received at 10:00 on the day after its period: in time. */
export function filed(
  unitId: string,
  taskId: string,
  of: string,
  values: Readonly<Record<string, string>>,
  over: Partial<ReportVersion> = {},
): ReportVersion {
  const receivedAt = onDay(addDays(period(of).to, 1), '10:00');
  return {
    unit: unitId,
    task: taskId,
    period: of,
    values,
    version: 1,
    receivedAt,
    verifiedAt: null,
    returnedAt: null,
    ...over,
  };
}

/** The same report filed in time for every month of a quarter. */
export function filedAll(
  unitId: string,
  taskId: string,
  quarter: string,
  values: Readonly<Record<string, string>>,
): ReportVersion[] {
  const { from, to } = period(quarter);
  return periodsWithin('month', from, to).map((month) => filed(unitId, taskId, month.id, values));
}

/** An act of the supervisor, approved, on the second day of the year unless another instant is given. */
export function act(change: Change, at: Instant = '2024-01-02T01:00:00Z'): Act {
  return { change, by: 'office', approvedBy: 'office2', at, reason: '县政府常务会议决定' };
}

/** What a review of a period is computed from; the freeze is where the policy puts it. */
export function reviewInput(of: string, over: Partial<Omit<ReviewInput, 'period' | 'freezeAt'>> = {}): ReviewInput {
  const reviewed = over.plan ?? plan();
  const rules = over.policy ?? JINYUN;
  const freezeAt = endOfDay(offsetDay(cn, period(of).to, rules.review.freeze).day);
  return {
    plan: reviewed,
    policy: rules,
    period: period(of),
    freezeAt,
    windows: windowsOf(reviewed, rules),
    acts: {},
    reports: [],
    items: [],
    past: [],
    ...over,
  };
}
