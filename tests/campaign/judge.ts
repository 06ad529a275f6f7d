import type { Plan } from '../../workflows/rules/plan.ts';
import type { Policy } from '../../workflows/rules/policy.ts';
import { naiveFlags, naiveRanks, type Racer } from '../support/naive-flags.ts';
import type { Owed, Result, ResultGroup, ResultIndicator, ResultUnit } from './result.ts';

/**
 * What is wrong with a rehearsal, by a second and plainer statement of the rules that holds whatever the departments
 * did: nothing of the product's own arithmetic is asked.
 */
export function judge(result: Result, plan: Plan, policy: Policy): string[] {
  return [
    ...reportFaults(result),
    ...reminderFaults(result),
    ...result.reviews.flatMap(({ period, groups }) =>
      groups.flatMap((group) => groupFaults(group, plan, policy).map((fault) => `${period}: ${fault}`)),
    ),
    ...consequenceFaults(result, policy),
  ];
}

const nameOf = ({ task, unit, period }: Owed) => `${task}/${unit}/${period}`;

/** Late is decided by the first version and the deadline; what is missing was never received. */
function reportFaults({ timetable, reports, missing }: Result): string[] {
  const deadline = (period: string) => timetable.find((e) => e.kind === 'deadline' && e.period === period)?.at ?? '';
  const first = new Map(reports.filter((r) => r.version === 1).map((r) => [nameOf(r), r]));
  const late = reports.filter((r) => r.late !== (first.get(nameOf(r))?.receivedAt ?? '') >= deadline(r.period));
  return [
    ...late.map((r) => `${nameOf(r)} is called ${r.late ? 'late' : 'in time'}`),
    ...missing.filter((m) => first.has(nameOf(m))).map((m) => `${nameOf(m)} is missing and was received`),
  ];
}

/** One message a recipient and instant, about nothing that had been received by then. */
function reminderFaults({ reports, reminders }: Result): string[] {
  const received = new Map<string, string>();
  for (const r of reports) if (r.version === 1) received.set(nameOf(r), r.receivedAt);
  const seen = new Set<string>();
  return reminders.flatMap(({ at, recipient, items }) => {
    const again = seen.has(`${at} ${recipient}`);
    seen.add(`${at} ${recipient}`);
    const needless = items.filter((item) => (received.get(nameOf(item)) ?? '~') <= at);
    return [
      ...(again ? [`${recipient} is written to twice at ${at}`] : []),
      ...needless.map((item) => `${recipient} is reminded at ${at} of ${nameOf(item)}, which was there`),
    ];
  });
}

function groupFaults(group: ResultGroup, plan: Plan, policy: Policy): string[] {
  const racers = group.units.filter((u) => u.score !== null).map((u) => racerOf(u, plan));
  const ranks = naiveRanks(racers);
  const flags = naiveFlags(racers, policy.flags, policy.ranking.ties);
  return group.units.flatMap((u) => {
    const expected = [ranks.get(u.unit) ?? null, flags.get(u.unit) ?? 'none', completeOf(u, plan)];
    const found = [u.rank, u.flag, u.complete];
    const score = scoreOf(u, plan, policy);
    const off = u.score !== null && Math.abs(Number(u.score) - score) > 0.001;
    return [
      ...(JSON.stringify(found) === JSON.stringify(expected) ? [] : [`${u.unit} is ${found}, not ${expected}`]),
      ...(off ? [`${u.unit} has ${u.score}, not ${score.toFixed(3)}`] : []),
    ];
  });
}

const isDue = ({ state }: ResultIndicator) => state !== 'not_due';
const isComplete = ({ state }: ResultIndicator) => state === 'ahead' || state === 'on_schedule';

function indicatorOf(plan: Plan, { task, indicator }: ResultIndicator) {
  return plan.tasks.find((t) => t.id === task)?.indicators.find((i) => i.id === indicator);
}

function dueKeys(unit: ResultUnit, plan: Plan): ResultIndicator[] {
  return unit.indicators.filter((line) => isDue(line) && indicatorOf(plan, line)?.key);
}

function completeOf(unit: ResultUnit, plan: Plan): boolean | null {
  const keys = dueKeys(unit, plan);
  return keys.length === 0 ? null : keys.every(isComplete);
}

function racerOf(unit: ResultUnit, plan: Plan): Racer {
  const keys = dueKeys(unit, plan);
  return {
    unit: unit.unit,
    score: unit.score ?? '0',
    complete: completeOf(unit, plan),
    keys: [keys.filter(isComplete).length, keys.length],
    ledTasks: plan.tasks.filter((t) => t.lead.includes(unit.unit)).length,
  };
}

/** The score from what is shown, in floating point: good to a thousandth of a point. */
function scoreOf(unit: ResultUnit, plan: Plan, policy: Policy): number {
  const due = unit.indicators.filter(isDue).map((line) => {
    const leads = plan.tasks.find((t) => t.id === line.task)?.lead.length ?? 1;
    const share = policy.scoring.lead_credit === 'equal' ? leads : 1;
    return { weight: Number(indicatorOf(plan, line)?.weight ?? 1) / share, performance: Number(line.performance) };
  });
  const weights = due.reduce((sum, { weight }) => sum + weight, 0);
  const earned = due.reduce((sum, { weight, performance }) => sum + weight * performance, 0);
  return Math.max(0, (100 * earned) / weights - Number(unit.deductions));
}

/** What follows a flag by itself follows every one of them, and nothing else. */
function consequenceFaults({ reviews, consequences }: Result, policy: Policy): string[] {
  const always = policy.consequences.filter(({ on }) => 'flag' in on && !on.in_a_row && !on.in_a_year);
  const kinds = new Set(always.flatMap((rule) => rule.do));
  const others = new Set(policy.consequences.filter((rule) => !always.includes(rule)).flatMap((rule) => rule.do));
  const expected = reviews.flatMap(({ period, groups }) =>
    groups.flatMap(({ units }) =>
      units.flatMap(({ unit, flag }) =>
        always
          .filter(({ on }) => 'flag' in on && on.flag === flag)
          .flatMap((rule) => rule.do.map((kind) => `${period} ${unit} ${kind}`)),
      ),
    ),
  );
  const found = consequences.map(({ unit, period, kind }) => `${period} ${unit} ${kind}`);
  const needless = consequences.filter(({ kind }) => kinds.has(kind as never) && !others.has(kind as never));
  return [
    ...expected.filter((one) => !found.includes(one)).map((one) => `${one} did not follow`),
    ...needless
      .map(({ unit, period, kind }) => `${period} ${unit} ${kind}`)
      .filter((one) => !expected.includes(one))
      .map((one) => `${one} followed from nothing`),
  ];
}
