import { createHash } from 'node:crypto';
import type { ReviewResult } from '../../workflows/rules/review/review.ts';
import type { Database } from './database.ts';

/** A frozen review, with the policy it was computed by. */
export type Snapshot = ReviewResult & {
  readonly policy: { readonly id: string; readonly version: number; readonly sha256: string };
};

/** A review with the policy it was computed by, and the hash of both: the same figures always have the same hash. */
export function sealed(
  result: ReviewResult,
  { id, version, sha256 }: Snapshot['policy'],
): { readonly snapshot: Snapshot; readonly sha256: string } {
  const snapshot = { ...result, policy: { id, version, sha256 } };
  return { snapshot, sha256: createHash('sha256').update(JSON.stringify(snapshot)).digest('hex') };
}

/** The frozen review of a period, as its newest version has it; undefined before its freeze. */
export async function readSnapshotIfAny(db: Database, cycle: string, period: string): Promise<Snapshot | undefined> {
  const [row] = await db.query<{ snapshot: Snapshot }>(
    'select snapshot from reviews where cycle = $1 and period = $2',
    [cycle, period],
  );
  return row?.snapshot;
}

/** The frozen review of a period that must exist, as its newest version has it. */
export async function readSnapshot(db: Database, cycle: string, period: string): Promise<Snapshot> {
  const snapshot = await readSnapshotIfAny(db, cycle, period);
  if (!snapshot) throw new Error(`no review ${cycle}/${period} in the record`);
  return snapshot;
}
