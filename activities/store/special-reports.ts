import type { SpecialReport } from '../../workflows/rules/special-report.ts';
import type { Instant } from '../../workflows/rules/time/instant.ts';
import type { Database } from './database.ts';

/** A special report as it stands in the record. */
export interface SpecialReportRow extends SpecialReport {
  readonly id: string;
  readonly by: string;
  readonly at: Instant;
}

/** The special reports of a cycle, oldest first; or the one of an id. */
export function specialReports(db: Database, cycle: string, id: string | null = null): Promise<SpecialReportRow[]> {
  return db.query<SpecialReportRow>(
    `select id, round, title, number, addressee as "to", signer, sent_on as "on", content as "text",
            recorded_by as "by", recorded_at as "at"
     from special_reports where cycle = $1 and ($2::text is null or id = $2) order by sent_on, id`,
    [cycle, id],
  );
}
