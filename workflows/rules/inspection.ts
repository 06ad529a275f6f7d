import type { Plan, Unit } from './plan.ts';
import { type Offset, offsetDay, type WorkingCalendar, workingDay } from './time/calendar.ts';
import type { Day } from './time/day.ts';
import { endOfDay, type Instant, onDay } from './time/instant.ts';
import { type Period, type PeriodKind, periodFromId, periodsWithin } from './time/period.ts';

/**
 * An inspection that comes again and again: 一季一巡查、一考核、一通报、一曝光 of each township and department (004 附件7
 * 二（一）3), 县政府督查室定期督查 (004 正文 三（二）).
 */
export interface Inspection {
  readonly id: string;
  readonly name: string;
  readonly clause: string | null;
  readonly period: PeriodKind;
  /** The first day of its first period; null: as the cycle's. */
  readonly from: Day | null;
  /** What is done of it to each unit in each period: 巡查, 考核, 通报, 曝光. */
  readonly acts: readonly string[];
  /** Whom it is about: the units of these groups, and those that are named. */
  readonly groups: readonly string[];
  readonly units: readonly string[];
  /** The post that sees to it; null: the supervisors. */
  readonly by: string | null;
  /** By which day it is done, counted from the period's last. */
  readonly within: Offset;
  /** On which working days before that day the post is reminded of what is not done. */
  readonly remind: readonly number[];
}

/** What somebody did of an inspection, to one unit. */
export interface Inspected {
  readonly inspection: string;
  readonly period: string;
  readonly acts: readonly string[];
}

/** A moment of an inspection's period: the post is reminded, or the day has come by which all is done. */
export interface InspectionDue {
  readonly at: Instant;
  readonly kind: 'inspection_reminder' | 'inspection_due';
  readonly inspection: string;
  readonly period: string;
  readonly provisional: boolean;
}

/** Everything that recurring inspections put on a cycle's agenda for its periods, seen from day `from` on. */
export function inspectionsDue(
  inspections: readonly Inspection[],
  calendar: WorkingCalendar,
  { from, to, clock }: { readonly from: Day; readonly to: Day; readonly clock: string },
): InspectionDue[] {
  return inspections.flatMap((inspection) => {
    const { id, within, remind } = inspection;
    return periodsInspected(inspection, from, to).flatMap((period) => {
      const due = offsetDay(calendar, period.to, within);
      const of = { inspection: id, period: period.id };
      const reminders = remind.map((days): InspectionDue => {
        const on = workingDay(calendar, due.day, -days);
        const provisional = due.provisional || on.provisional;
        return { ...of, at: onDay(on.day, clock), kind: 'inspection_reminder', provisional };
      });
      return [...reminders, { ...of, at: endOfDay(due.day), kind: 'inspection_due', provisional: due.provisional }];
    });
  });
}

/** The periods of an inspection that end in a span of days. */
export function periodsInspected({ period, from: since }: Inspection, from: Day, to: Day): Period[] {
  return periodsWithin(period, from, to).filter((p) => since === null || p.from >= since);
}

/** The day by which an inspection of a period is done. */
export function inspectionDay({ within }: Inspection, period: string, calendar: WorkingCalendar): Day {
  return offsetDay(calendar, periodFromId(period)?.to ?? '', within).day;
}

/** The units that an inspection is about, in plan order. */
export function unitsInspected<U extends Unit>({ groups, units: named }: Inspection, units: readonly U[]): U[] {
  return units.filter((u) => groups.includes(u.group) || named.includes(u.id));
}

/** A unit, what of an inspection has been done to it in a period, and what has not. */
export interface InspectedUnit {
  readonly unit: string;
  readonly done: readonly string[];
  readonly left: readonly string[];
}

/** How far an inspection is in a period, unit by unit: an act that was done twice counts once. */
export function inspectedUnits(
  inspection: Inspection,
  period: string,
  units: readonly Unit[],
  visits: readonly { readonly unit: string; readonly inspected: Inspected | null }[],
): InspectedUnit[] {
  return unitsInspected(inspection, units).map(({ id }) => {
    const told = visits.flatMap(({ unit, inspected }) =>
      unit === id && inspected?.inspection === inspection.id && inspected.period === period ? inspected.acts : [],
    );
    const done = inspection.acts.filter((act) => told.includes(act));
    return { unit: id, done, left: inspection.acts.filter((act) => !done.includes(act)) };
  });
}

export interface InspectionFault {
  readonly line: null;
  readonly code: 'unknown_inspection' | 'not_inspected' | 'unknown_inspection_act' | 'bad_inspection_period';
  readonly subject: string;
}

/** Everything that speaks against what somebody says was done of an inspection to a unit, on a day. */
export function inspectedFaults(
  inspections: readonly Inspection[],
  { units, horizon }: Pick<Plan, 'units' | 'horizon'>,
  { unit, on, inspected }: { readonly unit: string; readonly on: Day; readonly inspected: Inspected },
): InspectionFault[] {
  const inspection = inspections.find((i) => i.id === inspected.inspection);
  const fault = (code: InspectionFault['code'], subject: string): InspectionFault => ({ line: null, code, subject });
  if (!inspection) return [fault('unknown_inspection', inspected.inspection)];
  const period = periodsInspected(inspection, horizon.from, horizon.to).find((p) => p.id === inspected.period);
  return [
    ...(unitsInspected(inspection, units).some((u) => u.id === unit) ? [] : [fault('not_inspected', unit)]),
    ...(period && period.from <= on ? [] : [fault('bad_inspection_period', inspected.period)]),
    ...inspected.acts
      .filter((act) => !inspection.acts.includes(act))
      .map((act) => fault('unknown_inspection_act', act)),
  ];
}
