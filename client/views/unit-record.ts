import { type PublishedDocument, unitsWorksheets } from '../../activities/documents/publish-documents.ts';
import type { Database } from '../../activities/store/database.ts';
import { readOrganised } from '../../activities/store/definition.ts';
import type { EvidenceFile } from '../../workflows/rules/evidence/file.ts';
import { unitsKnownOn } from '../../workflows/rules/organisation/organisation-on.ts';
import type { ReportLine } from '../../workflows/rules/report/report.ts';
import { dayOf, type Instant } from '../../workflows/rules/time/instant.ts';
import { type FollowUpView, followUps, followUpView } from './follow-ups.ts';

/** That a unit took its report back before it was due. */
export interface TakenBack {
  readonly by: string;
  readonly at: Instant;
  readonly reason: string;
}

/** A version of a unit's report as it was handed in, and what was decided about it. */
export interface ReportHandedIn {
  readonly task: string;
  readonly period: string;
  readonly version: number;
  readonly receivedAt: Instant;
  readonly late: boolean;
  readonly by: string;
  readonly verifiedAt: Instant | null;
  readonly returnedAt: Instant | null;
  /** Why it was returned. */
  readonly reason: string | null;
  /** Why it corrects what was said before. */
  readonly because: string | null;
  /** Where it was taken back: it stands as if it had not come. */
  readonly takenBack: TakenBack | null;
  readonly lines: readonly ReportLine[];
  readonly files: readonly EvidenceFile[];
}

/** All that is on record of one unit in a cycle: what it reported, its cases, and its published worksheets. */
export interface UnitRecord {
  readonly cycle: string;
  readonly unit: string;
  readonly name: string;
  /** When it was taken from the record. */
  readonly at: Instant;
  readonly reports: readonly ReportHandedIn[];
  readonly cases: readonly FollowUpView[];
  readonly documents: readonly PublishedDocument[];
}

/** All that is on record of one unit in a cycle, now; null where the cycle has no such unit. */
export async function unitRecord(db: Database, cycle: string, unit: string, at: Instant): Promise<UnitRecord | null> {
  const known = await readOrganised(db, cycle);
  const found = known && unitsKnownOn(known.definition.plan, known.organisation, dayOf(at)).find((u) => u.id === unit);
  if (!found) return null;
  const listed = await followUps(db, cycle, { unit, all: true }, at);
  const cases = await Promise.all(listed.map(({ id }) => followUpView(db, cycle, id)));
  return {
    ...{ cycle, unit, name: found.name, at },
    reports: await handedIn(db, cycle, unit),
    cases: cases.filter((view) => view !== null),
    documents: await unitsWorksheets(db, cycle, unit, at),
  };
}

/** What the columns of a version are in the two tables that hold those which stand and those which were taken back. */
const VERSION = `task, period, version, received_at as "receivedAt", late, actor as by, verified_at as "verifiedAt",
            returned_at as "returnedAt", reason, because`;

function handedIn(db: Database, cycle: string, unit: string): Promise<ReportHandedIn[]> {
  return db.query<ReportHandedIn>(
    `select * from (
       select ${VERSION}, null::jsonb as "takenBack", lines, files from reports where cycle = $1 and unit = $2
       union all
       select ${VERSION}, jsonb_build_object('by', withdrawn_by, 'at', withdrawn_at, 'reason', withdrawn_for), lines, files
       from withdrawn_reports where cycle = $1 and unit = $2
     ) versions order by period collate "C", task collate "C", version`,
    [cycle, unit],
  );
}
