import { pageOfSpecialReport } from '../../activities/documents/special-report-page.ts';
import type { Database } from '../../activities/store/database.ts';
import { SPECIAL_REPORT, type SpecialReportRow } from '../../activities/store/special-reports.ts';
import { type Page, pageOf } from './page.ts';

export type { SpecialReportRow };

/** The special reports of a cycle, the newest first. */
export function specialReportsView(db: Database, cycle: string, page: Page): Promise<SpecialReportRow[]> {
  const { sql, values } = pageOf(['sent_on', 'id'], 'desc', page, 1);
  return db.query<SpecialReportRow>(`select ${SPECIAL_REPORT} from special_reports where cycle = $1 ${sql}`, [
    cycle,
    ...values,
  ]);
}

/** What names a special report among its pages. */
export function specialReportKey({ on, id }: SpecialReportRow): string[] {
  return [on, id];
}

/** A special report as a page. */
export const specialReportPage = pageOfSpecialReport;
