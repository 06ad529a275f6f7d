import { type InspectionStanding, inspectionStandings } from '../../activities/inspection/standing.ts';
import type { Database } from '../../activities/store/database.ts';
import { definitionOn } from '../../activities/store/organisation.ts';
import { visits } from '../../activities/store/visits.ts';
import { dayOf, type Instant } from '../../workflows/rules/time/instant.ts';
import { daysLeft } from '../../workflows/rules/time/wording.ts';

/** How far an inspection is in a period, and how many working days there are for the rest of it. */
export interface InspectionView extends InspectionStanding {
  /** Null once nothing is left to do. */
  readonly left: number | null;
}

/** How far the recurring inspections of a cycle are, the newest period first; of one unit, or of all. */
export async function inspectionsView(
  db: Database,
  cycle: string,
  unit: string | null,
  now: Instant,
): Promise<InspectionView[]> {
  const definition = await definitionOn(db, cycle, dayOf(now));
  const standings = inspectionStandings(definition, await visits(db, cycle, {}), now);
  const of = ({ units }: InspectionStanding) => units.filter((u) => unit === null || u.unit === unit);
  return standings
    .map((standing) => ({ ...standing, units: of(standing) }))
    .filter(({ units }) => units.length > 0)
    .map((standing) => {
      const isDone = standing.units.every((u) => u.left.length === 0);
      return { ...standing, left: isDone ? null : daysLeft(definition.calendar, dayOf(now), standing.due) };
    })
    .toReversed();
}
