import { type MatterAt, mattersAt } from '../../activities/matter/matters-at.ts';
import type { Database } from '../../activities/store/database.ts';
import { type Instant, toInstant, toMs } from '../../workflows/rules/time/instant.ts';

export type { MatterAt };

/** The single matters of a cycle, or those a unit leads or helps with; open ones only unless all are asked for. */
export async function matters(
  db: Database,
  cycle: string,
  { unit, all }: { readonly unit: string | null; readonly all: boolean },
  now: Instant,
): Promise<MatterAt[]> {
  const found = await mattersAt(db, cycle, afterwards(now));
  return found.filter(
    (m) => (all || m.awaited !== null) && (unit === null || m.unit === unit || m.helpers.includes(unit)),
  );
}

/** Single matters by how they stand, as tasks are counted. */
export interface MatterCounts {
  readonly open: number;
  readonly overdue: number;
  readonly ended: number;
}

/** How many of a cycle's matters are open, overdue among them, and at their end. */
export async function matterCounts(db: Database, cycle: string, now: Instant): Promise<MatterCounts> {
  const found = await mattersAt(db, cycle, afterwards(now));
  const open = found.filter((m) => m.awaited !== null);
  return { open: open.length, overdue: open.filter((m) => m.overdue).length, ended: found.length - open.length };
}

/** What happened in this very second counts too. */
function afterwards(now: Instant): Instant {
  return toInstant(toMs(now) + 1000);
}
