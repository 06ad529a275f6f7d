import type { SpecialReport } from '../../workflows/rules/special-report.ts';
import type { Instant } from '../../workflows/rules/time/instant.ts';
import type { Database } from './database.ts';

/** A special report as it stands in the record. */
export interface SpecialReportRow extends SpecialReport {
  readonly id: string;
  readonly by: string;
  readonly at: Instant;
}

/** The columns of a special report as they are told. */
export const SPECIAL_REPORT = `id, round, title, number, addressee as "to", signer, sent_on as "on", content as "text",
  recorded_by as "by", recorded_at as "at"`;

/** The special report of an id; undefined when there is none. */
export async function specialReport(db: Database, cycle: string, id: string): Promise<SpecialReportRow | undefined> {
  const [row] = await db.query<SpecialReportRow>(
    `select ${SPECIAL_REPORT} from special_reports where cycle = $1 and id = $2`,
    [cycle, id],
  );
  return row;
}
