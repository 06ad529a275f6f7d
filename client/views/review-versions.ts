import type { Database } from '../../activities/store/database.ts';
import type { Snapshot } from '../../activities/store/snapshot.ts';
import type { WorksheetChange } from '../../workflows/rules/review/changes.ts';
import type { Corrected } from '../../workflows/rules/review/correction.ts';
import type { Instant } from '../../workflows/rules/time/instant.ts';

/** A published version of a review; from the second on with its reason, what was corrected and whom it changed. */
export interface ReviewVersionRow {
  readonly version: number;
  readonly publishedAt: Instant;
  readonly proposedBy: string;
  readonly approvedBy: string;
  readonly sha256: string;
  readonly reason: string | null;
  readonly corrects: Corrected | null;
  readonly changes: readonly WorksheetChange[] | null;
}

/** A revision of the draft because of an upheld objection. */
export interface DraftRevisionRow {
  readonly objection: string;
  readonly reason: string;
  readonly corrects: Corrected;
  readonly changes: readonly WorksheetChange[];
  readonly by: string;
  readonly at: Instant;
}

/** A correction that waits for its approval, with what it would change. */
export interface OpenCorrectionRow {
  readonly version: number;
  readonly reason: string;
  readonly corrects: Corrected;
  readonly changes: readonly WorksheetChange[];
  readonly proposedBy: string;
  readonly proposedAt: Instant;
}

/** The published versions of a review, the first one first. */
export function reviewVersions(db: Database, cycle: string, period: string): Promise<ReviewVersionRow[]> {
  return db.query<ReviewVersionRow>(
    `select version, published_at as "publishedAt", proposed_by as "proposedBy", approved_by as "approvedBy", sha256,
            reason, corrects, changes
     from review_versions where cycle = $1 and period = $2 order by version`,
    [cycle, period],
  );
}

/** The figures of one published version. */
export async function snapshotOf(
  db: Database,
  cycle: string,
  period: string,
  version: number,
): Promise<{ snapshot: Snapshot; sha256: string } | undefined> {
  const [row] = await db.query<{ snapshot: Snapshot; sha256: string }>(
    'select snapshot, sha256 from review_versions where cycle = $1 and period = $2 and version = $3',
    [cycle, period, version],
  );
  return row;
}

/** The correction of a review that waits for its approval; null where none does. */
export async function openCorrectionRow(
  db: Database,
  cycle: string,
  period: string,
): Promise<OpenCorrectionRow | null> {
  const [row] = await db.query<OpenCorrectionRow>(
    `select version, reason, corrects, changes, proposed_by as "proposedBy", proposed_at as "proposedAt"
     from corrections where cycle = $1 and period = $2 and status = 'open'`,
    [cycle, period],
  );
  return row ?? null;
}
