import { type InspectionStanding, inspectionStandings } from '../../activities/inspection/standing.ts';
import type { Database } from '../../activities/store/database.ts';
import { definitionOn } from '../../activities/store/organisation.ts';
import { visits } from '../../activities/store/visits.ts';
import { dayOf, type Instant } from '../../workflows/rules/time/instant.ts';

export type { InspectionStanding };

/** How far the recurring inspections of a cycle are, the newest period first; of one unit, or of all. */
export async function inspectionsView(
  db: Database,
  cycle: string,
  unit: string | null,
  now: Instant,
): Promise<InspectionStanding[]> {
  const definition = await definitionOn(db, cycle, dayOf(now));
  const standings = inspectionStandings(definition, await visits(db, cycle, {}), now);
  const of = ({ units }: InspectionStanding) => units.filter((u) => unit === null || u.unit === unit);
  return standings
    .map((standing) => ({ ...standing, units: of(standing) }))
    .filter(({ units }) => units.length > 0)
    .toReversed();
}
