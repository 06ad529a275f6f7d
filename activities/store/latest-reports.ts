import type { ReportLine } from '../../workflows/rules/report/report.ts';
import type { Day } from '../../workflows/rules/time/day.ts';
import type { Instant } from '../../workflows/rules/time/instant.ts';
import type { Answering } from './at-once.ts';
import { dataDaysOf, valuesOf } from './report-versions.ts';

/** The latest version of a unit's report of a task and period. */
export interface LatestReport {
  readonly task: string;
  readonly period: string;
  readonly version: number;
  readonly receivedAt: Instant;
  readonly late: boolean;
  readonly verifiedAt: Instant | null;
  readonly returnedAt: Instant | null;
  readonly reason: string | null;
  readonly values: Readonly<Record<string, string>>;
  /** The days that values stand at where the unit said so, by indicator. */
  readonly dataTo?: Readonly<Record<string, Day>>;
}

type Row = Omit<LatestReport, 'values'> & { readonly lines: readonly ReportLine[] };

/** The latest versions of all reports of a unit, by period. */
export async function latestReports(db: Answering, cycle: string, unit: string): Promise<LatestReport[]> {
  const rows = await db.query<Row>(
    `select distinct on (period, task) task, period, version, received_at as "receivedAt", late,
            verified_at as "verifiedAt", returned_at as "returnedAt", reason, lines
     from reports where cycle = $1 and unit = $2 order by period, task, version desc`,
    [cycle, unit],
  );
  return rows.map(({ lines, ...row }) => ({ ...row, values: valuesOf(lines), ...dataDaysOf(lines) }));
}
