import type { Instant } from '../../workflows/rules/time/instant.ts';
import type { WorkReport } from '../../workflows/rules/work-report.ts';
import type { Database } from './database.ts';
import type { OpenProposal } from './open-proposal.ts';

/** A work report as it stands in the record. */
export interface WorkReportRow extends WorkReport {
  readonly recipients: readonly string[];
  readonly by: string;
  readonly at: Instant;
}

/** The work reports that are to go out and have not, the most urgent first. */
export function unsentWorkReports(
  db: Database,
  cycle: string,
): Promise<{ readonly report: string; readonly period: string; readonly due: Instant }[]> {
  return db.query(
    `select subject as report, period, min(at) as due from agenda a
     where cycle = $1 and kind = 'work_report_due' and state in ('open', 'done') and not exists
       (select from work_reports w where w.cycle = $1 and w.period = a.period and w.report = a.subject)
     group by subject, period order by due, subject`,
    [cycle],
  );
}

/** A work report, as `period/report`, that was due and has not been sent; undefined once it has. */
export async function unsentWorkReport(db: Database, cycle: string, of: string): Promise<OpenProposal | undefined> {
  const [period = '', report = ''] = of.split('/');
  const [row] = await db.query<OpenProposal>(
    `select 'send_work_report' as what, 'send_work_report' as asks, null as "proposedBy", at as since from agenda a
     where cycle = $1 and kind = 'work_report_due' and period = $2 and subject = $3 and not exists
       (select from work_reports w where w.cycle = $1 and w.period = $2 and w.report = $3)
     order by at limit 1`,
    [cycle, period, report],
  );
  return row;
}
