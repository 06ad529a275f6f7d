import { evaluationsDue } from './evaluation/due.ts';
import { type InspectionDue, inspectionsDue } from './inspection.ts';
import type { Plan } from './plan.ts';
import type { Policy } from './policy.ts';
import { entriesOfVersions } from './policy-change/entries-of-versions.ts';
import type { PolicyVersions } from './policy-change/versions.ts';
import type { WorkingCalendar } from './time/calendar.ts';
import type { Day } from './time/day.ts';
import { type Instant, startOfDay } from './time/instant.ts';
import { type UnitPlanDue, unitPlansDue } from './unit-plan.ts';
import { workReportsDue } from './work-report.ts';

/** What asks for things that recur beside the timetable. */
export const RECURRING_SOURCES = ['evaluation', 'inspections', 'work-reports', 'unit-plans'] as const;

export type RecurringSource = (typeof RECURRING_SOURCES)[number];

/** Something that a policy puts on a cycle's agenda beside its timetable; `subject` is what of that source it is. */
export interface RecurringEntry {
  readonly source: RecurringSource;
  readonly at: Instant;
  readonly kind: string;
  readonly period: string | null;
  readonly subject: string;
  readonly rule: string;
  readonly provisional: boolean;
}

type Setting = PolicyVersions & {
  readonly plan: Plan;
  readonly calendar: WorkingCalendar;
  readonly from: Day;
};

/**
 * The evaluations, inspections, work reports and units' own plans of a cycle from its first day on, each period as the
 * version of the policy says that rules it.
 */
export function recurringEntries(setting: Setting): RecurringEntry[] {
  const startsAt = startOfDay(setting.from);
  return entriesOfVersions(setting, (policy) => askedBy(policy, setting)).filter(({ at }) => at >= startsAt);
}

function askedBy(policy: Policy, { plan, calendar, from }: Omit<Setting, keyof PolicyVersions>): RecurringEntry[] {
  const span = { from, to: plan.horizon.to, clock: policy.at };
  return [
    ...evaluationsDue(plan, policy, calendar, from).map(({ at, year: period, provisional }): RecurringEntry => {
      const rule = 'evaluation.annual.publish';
      return { source: 'evaluation', at, kind: 'evaluation_due', period, subject: '', rule, provisional };
    }),
    ...inspectionsDue(policy.inspections ?? [], calendar, span).map(inspectionEntry),
    ...workReportsDue(policy.work_reports ?? [], calendar, span).map(({ report: subject, ...due }): RecurringEntry => {
      return { source: 'work-reports', ...due, kind: 'work_report_due', subject, rule: `work_reports.${subject}` };
    }),
    ...unitPlansDue(policy.unit_plans ?? [], calendar, policy.at).map(unitPlanEntry),
  ];
}

/** A moment of an inspection as it stands on the agenda. */
export function inspectionEntry({ inspection: subject, ...due }: InspectionDue): RecurringEntry {
  return { source: 'inspections', ...due, subject, rule: `inspections.${subject}` };
}

/** A moment of units' own plans as it stands on the agenda. */
export function unitPlanEntry({ plan: subject, ...due }: UnitPlanDue): RecurringEntry {
  return { source: 'unit-plans', ...due, period: null, subject, rule: `unit_plans.${subject}` };
}
