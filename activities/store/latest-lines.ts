import type { ReportLine } from '../../workflows/rules/report/report.ts';
import type { Database } from './database.ts';

/** What a unit's latest report of a task and period says, and whether it was returned. */
export interface LatestLines {
  readonly task: string;
  readonly period: string;
  readonly version: number;
  readonly late: boolean;
  readonly returned: boolean;
  readonly lines: readonly ReportLine[];
}

/** The latest versions of all reports of a unit, line by line, by `task/period`. */
export async function latestLines(
  db: Database,
  cycle: string,
  unit: string,
): Promise<ReadonlyMap<string, LatestLines>> {
  const rows = await db.query<LatestLines>(
    `select distinct on (task, period) task, period, version, late, returned_at is not null as returned, lines
     from reports where cycle = $1 and unit = $2 order by task, period, version desc`,
    [cycle, unit],
  );
  return new Map(rows.map((row) => [`${row.task}/${row.period}`, row]));
}
