import type { AmendedReport } from '../../workflows/rules/review/amended.ts';
import type { WorksheetChange } from '../../workflows/rules/review/changes.ts';
import type { Corrected, CorrectionState } from '../../workflows/rules/review/correction.ts';
import type { Instant } from '../../workflows/rules/time/instant.ts';
import type { Database } from './database.ts';
import type { OpenOf, OpenProposal } from './open-proposal.ts';
import type { Snapshot } from './snapshot.ts';

/** A correction that somebody proposed and nobody has decided. */
export interface OpenCorrection {
  readonly version: number;
  readonly reason: string;
  readonly corrects: Corrected;
  readonly changes: readonly WorksheetChange[];
  readonly snapshot: Snapshot;
  readonly sha256: string;
  readonly proposedBy: string;
  readonly proposedAt: Instant;
}

/** The correction of a review that waits for its decision. */
export async function openCorrection(db: Database, cycle: string, period: string): Promise<OpenCorrection | undefined> {
  const [row] = await db.query<OpenCorrection>(
    `select version, reason, corrects, changes, snapshot, sha256, proposed_by as "proposedBy", proposed_at as "proposedAt"
     from corrections where cycle = $1 and period = $2 and status = 'open'`,
    [cycle, period],
  );
  return row;
}

/** The subject under which approvers are reminded of a correction: the review and the number of its proposal. */
export function correctionSubject(cycle: string, period: string, number: number): string {
  return `correction/${cycle}/${period}/${number}`;
}

/** A correction that waits for its approval, by its period and the number of its proposal: `2024-Q1/4`. */
export const undecidedCorrection: OpenOf = async (db, cycle, id) => {
  const [row] = await db.query<OpenProposal>(
    `select 'correct' as what, 'approve_correction' as asks, proposed_by as "proposedBy", proposed_at as since
     from corrections where cycle = $1 and period || '/' || number = $2 and status = 'open'`,
    [cycle, id],
  );
  return row;
};

/** Where a review stands for its correction; undefined when it has not been frozen. */
export async function correctionState(
  db: Database,
  cycle: string,
  period: string,
): Promise<CorrectionState | undefined> {
  const [row] = await db.query<CorrectionState>(
    `select coalesce((select max(number) from events where entity = 'correction/' || $1 || '/' || $2), 0) as number,
            case when r.state = 'published' then r.version else 0 end as version,
            (select proposed_by from corrections c
             where c.cycle = r.cycle and c.period = r.period and c.status = 'open') as "proposedBy"
     from reviews r where r.cycle = $1 and r.period = $2`,
    [cycle, period],
  );
  return row;
}

/** What was corrected before: reports with the instant until which they count, and items that count no more. */
export interface EarlierCorrections {
  readonly reports: readonly AmendedReport[];
  readonly items: readonly string[];
}

/** Everything that revisions of the draft and published corrections changed, oldest first. */
export async function earlierCorrections(db: Database, cycle: string, period: string): Promise<EarlierCorrections> {
  const rows = await db.query<{ at: Instant; corrects: Corrected }>(
    `select x->>'at' as at, x->'corrects' as corrects
     from reviews, jsonb_array_elements(revisions) x where cycle = $1 and period = $2
     union all
     select made_at as at, corrects from review_versions where cycle = $1 and period = $2 and corrects is not null
     order by at`,
    [cycle, period],
  );
  return {
    reports: rows.flatMap(({ at, corrects }) => corrects.reports.map((report) => ({ ...report, until: at }))),
    items: rows.flatMap(({ corrects }) => corrects.items),
  };
}
