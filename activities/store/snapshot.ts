import type { ReviewResult } from '../../workflows/rules/review/review.ts';
import type { Database } from './database.ts';

/** A frozen review, with the policy it was computed by. */
export type Snapshot = ReviewResult & {
  readonly policy: { readonly id: string; readonly version: number; readonly sha256: string };
};

/** The frozen review of a period that must exist, as its newest version has it. */
export async function readSnapshot(db: Database, cycle: string, period: string): Promise<Snapshot> {
  const [row] = await db.query<{ snapshot: Snapshot }>(
    'select snapshot from reviews where cycle = $1 and period = $2',
    [cycle, period],
  );
  if (!row) throw new Error(`no review ${cycle}/${period} in the record`);
  return row.snapshot;
}
