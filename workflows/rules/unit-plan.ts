import type { EvidenceFile } from './evidence/file.ts';
import { entryFaults, type ListRefusalCode, type ListType } from './lists.ts';
import type { Plan, Unit } from './plan.ts';
import { type WorkingCalendar, workingDay } from './time/calendar.ts';
import type { Day } from './time/day.ts';
import { endOfDay, type Instant, onDay } from './time/instant.ts';

/**
 * Plans that units draw up for themselves: 责任清单 of each township and department, with goals, tasks, measures and
 * 时间进度 (000 五（三）、（四）; 001 四（四）、（五）).
 */
export interface UnitPlanDuty {
  readonly id: string;
  readonly name: string;
  readonly clause: string | null;
  /** The list in which the steps of an approved plan are kept and followed. */
  readonly list: string;
  /** Who files one: the units of these groups, and those that are named. */
  readonly groups: readonly string[];
  readonly units: readonly string[];
  /** The day by which it is filed. */
  readonly due: Day;
  /** On which working days before that day units are reminded. */
  readonly remind: readonly number[];
}

/** A step of a unit's own plan: for which task of the county's, what, by when, who is in charge. */
export interface UnitPlanStep {
  readonly task: string;
  readonly title: string;
  readonly due: string;
  readonly charge: string;
}

/** A unit's own plan as it is filed. */
export interface UnitPlan {
  readonly plan: string;
  readonly unit: string;
  readonly text: string;
  readonly steps: readonly UnitPlanStep[];
  /** The paper itself, as it was signed. */
  readonly files?: readonly EvidenceFile[];
}

/** Where a unit's own plan stands; it is filed anew once it was returned. */
export type UnitPlanStatus = 'filed' | 'returned' | 'approved';

export interface UnitPlanFault {
  /** The step it is about, counted from 1; null where it is about the whole. */
  readonly line: number | null;
  readonly code:
    | ListRefusalCode
    | 'unknown_unit_plan'
    | 'not_asked_to_plan'
    | 'unknown_task'
    | 'not_its_task'
    | 'step_after_task'
    | 'plan_approved';
  readonly subject: string;
}

/** The units that file a plan of their own, in plan order. */
export function unitsPlanning<U extends Unit>({ groups, units: named }: UnitPlanDuty, units: readonly U[]): U[] {
  return units.filter((u) => groups.includes(u.group) || named.includes(u.id));
}

/** A plan of its own that a unit is asked for, and what it filed of it, if anything. */
export interface AskedPlan<F> {
  readonly duty: UnitPlanDuty;
  readonly unit: string;
  readonly filed: F | undefined;
}

/** The plans that units are asked for, duty by duty, each with what was filed of it. */
export function plansAskedFor<F extends Pick<UnitPlan, 'plan' | 'unit'>>(
  duties: readonly UnitPlanDuty[],
  units: readonly Unit[],
  filed: readonly F[],
): AskedPlan<F>[] {
  return duties.flatMap((duty) =>
    unitsPlanning(duty, units).map(({ id }) => ({
      duty,
      unit: id,
      filed: filed.find((f) => f.plan === duty.id && f.unit === id),
    })),
  );
}

/** Everything that speaks against a unit's own plan, step by step: each serves a task of its own, in time for it. */
export function unitPlanFaults(
  duty: UnitPlanDuty | undefined,
  filed: UnitPlan,
  {
    plan,
    lists,
    status,
  }: { readonly plan: Plan; readonly lists: readonly ListType[]; readonly status?: UnitPlanStatus | undefined },
): UnitPlanFault[] {
  const { unit, steps } = filed;
  if (!duty) return [{ line: null, code: 'unknown_unit_plan', subject: filed.plan }];
  return [
    ...(unitsPlanning(duty, plan.units).some((u) => u.id === unit)
      ? []
      : [{ line: null, code: 'not_asked_to_plan' as const, subject: unit }]),
    ...(status === 'approved' ? [{ line: null, code: 'plan_approved' as const, subject: unit }] : []),
    ...steps.flatMap((step, index) =>
      stepFaults(duty, unit, step, plan, lists).map((f) => ({ ...f, line: index + 1 })),
    ),
  ];
}

function stepFaults(
  duty: UnitPlanDuty,
  unit: string,
  { task: id, title, due, charge }: UnitPlanStep,
  { tasks, units }: Plan,
  lists: readonly ListType[],
): Omit<UnitPlanFault, 'line'>[] {
  const task = tasks.find((t) => t.id === id);
  const own = task && [...task.lead, ...task.co].includes(unit);
  return [
    ...(task ? [] : [{ code: 'unknown_task' as const, subject: id }]),
    ...(task && !own ? [{ code: 'not_its_task' as const, subject: id }] : []),
    ...(task && due > task.due ? [{ code: 'step_after_task' as const, subject: due }] : []),
    ...entryFaults(lists, units, { list: duty.list, unit, title, due, charge, fields: {} }),
  ];
}

/** A moment at which it is looked who has filed: before the day, to remind; once it is over, of what is overdue. */
export interface UnitPlanDue {
  readonly at: Instant;
  readonly kind: 'unit_plan_reminder' | 'unit_plan_due';
  readonly plan: string;
  readonly provisional: boolean;
}

/** Everything that units' own plans put on a cycle's agenda. */
export function unitPlansDue(duties: readonly UnitPlanDuty[], calendar: WorkingCalendar, clock: string): UnitPlanDue[] {
  return duties.flatMap(({ id, due, remind }) => [
    ...remind.map((days): UnitPlanDue => {
      const on = workingDay(calendar, due, -days);
      return { at: onDay(on.day, clock), kind: 'unit_plan_reminder', plan: id, provisional: on.provisional };
    }),
    { at: endOfDay(due), kind: 'unit_plan_due', plan: id, provisional: false },
  ]);
}

/** The units of a duty that have not filed their plan, or have it back, and those whose plan waits for approval. */
export function unitPlansLeft(
  duty: UnitPlanDuty,
  units: readonly Unit[],
  filed: readonly { readonly plan: string; readonly unit: string; readonly status: string }[],
): { readonly unfiled: readonly string[]; readonly undecided: readonly string[] } {
  const standing = (unit: string) => filed.find((f) => f.plan === duty.id && f.unit === unit)?.status ?? 'returned';
  const planning = unitsPlanning(duty, units).map((u) => u.id);
  const of = (status: string) => planning.filter((unit) => standing(unit) === status);
  return { unfiled: of('returned'), undecided: of('filed') };
}
