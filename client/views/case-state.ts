import type { Database } from '../../activities/store/database.ts';
import { readFollowUp } from '../../activities/store/follow-ups.ts';
import type { FollowUpState } from '../../workflows/rules/follow-up/follow-up.ts';

/** Where a case stands by its own events, as whatever is asked of it is decided on; null when there is none of that id. */
export async function caseState(db: Database, cycle: string, id: string): Promise<FollowUpState | null> {
  return (await readFollowUp(db, cycle, id))?.state ?? null;
}
