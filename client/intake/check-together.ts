import type { Plan } from '../../workflows/rules/plan.ts';
import type { WorkingCalendar } from '../../workflows/rules/time/calendar.ts';
import type { Day } from '../../workflows/rules/time/day.ts';
import { startOfDay } from '../../workflows/rules/time/instant.ts';
import { periodsWithin } from '../../workflows/rules/time/period.ts';
import { reportingPeriods } from '../../workflows/rules/time/rhythm.ts';
import { type Entry, timetable } from '../../workflows/rules/time/timetable.ts';
import type { LoadedPlan } from './load-plan.ts';
import type { LoadedPolicy } from './load-policy.ts';
import { problemAt } from './parse.ts';
import type { Problem } from './problem.ts';

/** The faults of a plan and a policy that only show together, on the calendar (assessment-rules §2, refusals). */
export function checkTogether(
  { plan, source }: LoadedPlan,
  loaded: LoadedPolicy,
  calendar: WorkingCalendar,
  from?: Day,
): Problem[] {
  const entries = timetable(plan, loaded.policy, calendar, from);
  const outside = from !== undefined && (from < plan.horizon.from || from > plan.horizon.to);
  return [
    ...nameProblems(plan, loaded),
    ...(outside ? [problemAt(source, ['horizon'], 'from_outside_horizon', { from })] : []),
    ...(entries.length > 0 ? [] : [problemAt(source, ['horizon'], 'no_period')]),
    ...ruleProblems(plan, loaded, entries, from),
  ];
}

/** The faults of a policy beside the plan of a cycle that runs. */
export function checkPolicyFor(plan: Plan, loaded: LoadedPolicy, calendar: WorkingCalendar, from: Day): Problem[] {
  const entries = timetable(plan, loaded.policy, calendar, from);
  return [...nameProblems(plan, loaded), ...ruleProblems(plan, loaded, entries, from)];
}

function nameProblems(plan: Plan, { policy, source }: LoadedPolicy): Problem[] {
  if (plan.policy === policy.id) return [];
  return [problemAt(source, ['id'], 'policy_not_named', { id: policy.id, named: plan.policy })];
}

function ruleProblems(plan: Plan, loaded: LoadedPolicy, entries: readonly Entry[], from?: Day): Problem[] {
  return [
    ...evaluationProblems(plan, loaded),
    ...askedProblems(plan, loaded),
    ...recipientProblems(plan, loaded),
    ...signatureProblems(plan, loaded),
    ...deadlineProblems(plan, loaded, entries, from),
    ...reviewProblems(plan, loaded, entries, from),
  ];
}

/** Whoever is rated or evaluated is a unit of the plan; a scheme's task force is one of its task forces. */
function evaluationProblems(plan: Plan, { policy, source }: LoadedPolicy): Problem[] {
  const { schemes = [], sources = [], annual = null } = policy.evaluation ?? {};
  const groups = new Set(plan.units.map((u) => u.group));
  const forces = new Set(plan.forces?.map((f) => f.id));
  const unknownGroups = (path: readonly PropertyKey[], named: readonly string[]) =>
    named.flatMap((group, i) =>
      groups.has(group)
        ? []
        : [problemAt(source, ['evaluation', ...path, 'groups', i], 'group_without_units', { group })],
    );
  return [
    ...schemes.flatMap(({ force }, i) =>
      force === null || forces.has(force)
        ? []
        : [problemAt(source, ['evaluation', 'schemes', i, 'force'], 'unknown_force', { id: force })],
    ),
    ...sources.flatMap((s, i) => ('groups' in s ? unknownGroups(['sources', i], s.groups) : [])),
    ...(annual ? unknownGroups(['annual'], annual.groups) : []),
  ];
}

/** Who is inspected or asked for a plan, and who sees to it, stand in the plan; what is asked of nobody is nothing. */
function askedProblems(plan: Plan, { policy, source }: LoadedPolicy): Problem[] {
  const known = (ids: readonly { readonly id: string }[], id: string) => ids.some((one) => one.id === id);
  return asked(policy).flatMap(({ kind, index, groups, units, by }) => {
    const at = (key: string, ...rest: PropertyKey[]) => [kind, index, key, ...rest];
    return [
      ...groups.flatMap((group, i) =>
        plan.units.some((u) => u.group === group)
          ? []
          : [problemAt(source, at('groups', i), 'group_without_units', { group })],
      ),
      ...units.flatMap((id, i) =>
        known(plan.units, id) ? [] : [problemAt(source, at('units', i), 'unknown_unit_id', { id })],
      ),
      ...(by === null || known(plan.people, by) ? [] : [problemAt(source, at('by'), 'unknown_post_id', { id: by })]),
      ...(groups.length + units.length > 0 ? [] : [problemAt(source, [kind, index], 'inspects_nobody')]),
    ];
  });
}

/** Everything of a policy that names the units it is asked of: inspections, and plans of their own. */
function asked({ inspections = [], unit_plans: duties = [] }: LoadedPolicy['policy']) {
  return [
    ...inspections.map((inspection, index) => ({ ...inspection, kind: 'inspections', index })),
    ...duties.map((duty, index) => ({ ...duty, kind: 'unit_plans', index, by: null })),
  ];
}

/** A work report goes to posts that the plan has, or to addressees with a name of their own. */
function recipientProblems({ people }: Plan, { policy, source }: LoadedPolicy): Problem[] {
  const isPost = (id: string) => people.some((p) => p.id === id);
  return (policy.work_reports ?? []).flatMap(({ to }, index) =>
    to.flatMap((one, place) => {
      const at = ['work_reports', index, 'to', place];
      if (typeof one === 'string') return isPost(one) ? [] : [problemAt(source, at, 'unknown_post_id', { id: one })];
      return isPost(one.id) ? [problemAt(source, [...at, 'id'], 'repeated_id', { id: one.id })] : [];
    }),
  );
}

/** Where heads sign, a lead unit without one could never report. */
function signatureProblems({ tasks, people }: Plan, { policy, source }: LoadedPolicy): Problem[] {
  if (policy.reporting.sign_off === undefined) return [];
  const signing = new Set(people.filter((p) => p.post === 'head').map((p) => p.unit));
  const without = [...new Set(tasks.flatMap((t) => t.lead))].filter((unit) => !signing.has(unit));
  return without.map((id) => problemAt(source, ['reporting', 'sign_off'], 'lead_without_head', { id }));
}

/** A report cannot be due before its period has begun. */
function deadlineProblems(
  plan: Plan,
  { policy, source }: LoadedPolicy,
  entries: readonly Entry[],
  from?: Day,
): Problem[] {
  const early = reportingPeriods(plan, policy, from).find((period) =>
    entries.some((e) => e.kind === 'deadline' && e.period === period.id && e.at <= startOfDay(period.from)),
  );
  return early ? [problemAt(source, ['reporting', 'due'], 'deadline_before_period', { period: early.id })] : [];
}

function reviewProblems(
  plan: Plan,
  { policy, source }: LoadedPolicy,
  entries: readonly Entry[],
  from?: Day,
): Problem[] {
  const { horizon } = plan;
  const start = from ?? horizon.from;
  const at = (kind: Entry['kind'], period: string) =>
    entries.find((e) => e.kind === kind && e.period === period)?.at ?? '';
  const reporting = reportingPeriods(plan, policy, from);
  const faults = periodsWithin(policy.review.period, start, horizon.to).flatMap((review) => {
    const inside = reporting.filter((p) => p.to >= review.from && p.to <= review.to);
    const late = inside.find((p) => at('deadline', p.id) > at('freeze', review.id));
    const early = at('publish', review.id) < at('objection_closes', review.id);
    return [
      ...(late ? [problemAt(source, ['review', 'freeze'], 'freeze_before_deadline', { period: review.id })] : []),
      ...(early ? [problemAt(source, ['review', 'publish'], 'publish_before_objection', { period: review.id })] : []),
    ];
  });
  return faults.filter((f, i) => faults.findIndex((g) => g.code === f.code) === i);
}
