import type { Database } from '../../activities/store/database.ts';
import { type VisitRow, visits } from '../../activities/store/visits.ts';

export type { VisitRow };

/** The visits of a cycle, the newest first; those to or by one unit, or all. What one learned is for all to learn. */
export async function visitsView(db: Database, cycle: string, unit: string | null): Promise<VisitRow[]> {
  return (await visits(db, cycle, { unit })).toReversed();
}
