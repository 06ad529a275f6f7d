import {
  type InspectedUnit,
  type Inspection,
  inspectedUnits,
  inspectionDay,
  periodsInspected,
} from '../../workflows/rules/inspection.ts';
import { compareText } from '../../workflows/rules/time/code-point.ts';
import type { Day } from '../../workflows/rules/time/day.ts';
import { endOfDay, type Instant, startOfDay } from '../../workflows/rules/time/instant.ts';
import type { Period } from '../../workflows/rules/time/period.ts';
import { type Definition, ruling } from '../store/definition.ts';
import type { VisitRow } from '../store/visits.ts';

/** How far a recurring inspection is in one of its periods, unit by unit. */
export interface InspectionStanding extends Pick<Inspection, 'name' | 'clause' | 'by' | 'acts'> {
  readonly inspection: string;
  readonly period: string;
  readonly due: Day;
  readonly overdue: boolean;
  readonly units: readonly InspectedUnit[];
}

/** The inspections of all periods that have begun at an instant, by the visits that are given; oldest period first. */
export function inspectionStandings(
  definition: Definition,
  told: readonly VisitRow[],
  at: Instant,
): InspectionStanding[] {
  const { plan, from, policy, replaced = [] } = definition;
  const versions = [...replaced.map((r) => r.policy), policy];
  const known = versions.flatMap((version) =>
    (version.inspections ?? []).map((inspection) => ({ version, inspection })),
  );
  const begun = known.flatMap(({ version, inspection }) =>
    periodsInspected(inspection, from, plan.horizon.to)
      .filter((p) => startOfDay(p.from) < at && ruling(definition, p.id).policy === version)
      .map((period) => ({ inspection, period })),
  );
  return begun
    .toSorted((a, b) => compareText(a.period.to, b.period.to))
    .map(({ inspection, period }) => inspectionStanding(definition, inspection, period, told, at));
}

/** How far one inspection is in one period, seen at an instant. */
export function inspectionStanding(
  { plan, calendar }: Pick<Definition, 'plan' | 'calendar'>,
  inspection: Inspection,
  period: Pick<Period, 'id'>,
  told: readonly VisitRow[],
  at: Instant,
): InspectionStanding {
  const { id, name, clause, by, acts } = inspection;
  const due = inspectionDay(inspection, period.id, calendar);
  const units = inspectedUnits(inspection, period.id, plan.units, told);
  return { inspection: id, name, clause, by, acts, period: period.id, due, overdue: at >= endOfDay(due), units };
}
