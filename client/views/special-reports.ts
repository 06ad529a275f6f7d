import { pageOfSpecialReport } from '../../activities/documents/special-report-page.ts';
import type { Database } from '../../activities/store/database.ts';
import { type SpecialReportRow, specialReports } from '../../activities/store/special-reports.ts';

export type { SpecialReportRow };

/** The special reports of a cycle, the newest first. */
export async function specialReportsView(db: Database, cycle: string): Promise<SpecialReportRow[]> {
  return (await specialReports(db, cycle)).toReversed();
}

/** A special report as a page. */
export const specialReportPage = pageOfSpecialReport;
