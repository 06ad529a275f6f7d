import type { Database } from '../../activities/store/database.ts';
import type { EvidenceFile } from '../../workflows/rules/evidence/file.ts';
import type { Instant } from '../../workflows/rules/time/instant.ts';

/** An objection as people see it. */
export interface ObjectionRow {
  readonly id: string;
  readonly unit: string;
  readonly grounds: string;
  readonly files: readonly EvidenceFile[];
  readonly by: string;
  readonly at: Instant;
  readonly ruling: Ruling | null;
}

/** How an objection was ruled on. */
export interface Ruling {
  readonly upheld: boolean;
  readonly reason: string;
  readonly by: string;
  readonly at: Instant;
}

/** The objections to a review, oldest first. */
export function objectionRows(db: Database, cycle: string, period: string): Promise<ObjectionRow[]> {
  return db.query<ObjectionRow>(
    `select id, unit, grounds, files, by, at, ruling from objections
     where cycle = $1 and period = $2 order by at, id`,
    [cycle, period],
  );
}
