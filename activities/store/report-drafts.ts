import type { EvidenceFile } from '../../workflows/rules/evidence/file.ts';
import type { DraftState } from '../../workflows/rules/report/draft.ts';
import type { ReportLine } from '../../workflows/rules/report/report.ts';
import type { Instant } from '../../workflows/rules/time/instant.ts';
import type { Answering } from './at-once.ts';
import type { Database } from './database.ts';

/** Which report a draft is of. */
export interface DraftOf {
  readonly task: string;
  readonly unit: string;
  readonly period: string;
}

/** A draft of a unit's report with its figures and what became of it. */
export interface Draft extends DraftOf, DraftState {
  readonly draftedBy: string;
  readonly draftedAt: Instant;
  readonly lines: readonly ReportLine[];
  readonly files: readonly EvidenceFile[];
  /** Why it corrects what was said before. */
  readonly because: string | null;
  readonly decidedBy: string | null;
  readonly decidedAt: Instant | null;
  readonly reason: string | null;
}

const DRAFT = `task, unit, period, number, status, drafted_by as "draftedBy", drafted_at as "draftedAt", lines, files, because,
  decided_by as "decidedBy", decided_at as "decidedAt", reason`;

/** The entity that keeps the drafts of one report; their numbers are its events'. */
export function draftEntity(cycle: string, { task, unit, period }: DraftOf): string {
  return `draft/${cycle}/${task}/${unit}/${period}`;
}

/** The newest draft of a report; undefined when there is none. */
export async function newestDraft(
  db: Database,
  cycle: string,
  { task, unit, period }: DraftOf,
): Promise<Draft | undefined> {
  const [row] = await db.query<Draft>(
    `select ${DRAFT} from report_drafts where cycle = $1 and task = $2 and unit = $3 and period = $4
     order by number desc limit 1`,
    [cycle, task, unit, period],
  );
  return row;
}

/** The drafts of a cycle that wait for a signature; the oldest first. */
export function openDrafts(db: Database, cycle: string): Promise<Draft[]> {
  return db.query<Draft>(
    `select ${DRAFT} from report_drafts d
     where cycle = $1 and status = 'open' and not exists
       (select 1 from tasks t where (t.cycle, t.task, t.status) = (d.cycle, d.task, 'closed'))
     order by drafted_at, task, unit, period`,
    [cycle],
  );
}

/** The newest drafts of a unit's reports, whatever became of them, by `task/period`. */
export async function draftsOf(db: Answering, cycle: string, unit: string): Promise<ReadonlyMap<string, Draft>> {
  const rows = await db.query<Draft>(
    `select distinct on (task, period) ${DRAFT} from report_drafts where cycle = $1 and unit = $2
     order by task, period, number desc`,
    [cycle, unit],
  );
  return new Map(rows.map((row) => [`${row.task}/${row.period}`, row]));
}
