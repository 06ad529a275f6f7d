import type { ReportLine } from '../../../workflows/rules/report/report.ts';
import type { Instant } from '../../../workflows/rules/time/instant.ts';
import type { Database } from '../../store/database.ts';

/** What units say in the newest version of their reports of some periods, by `task/unit/period`; a returned one is silent. */
export async function reportNotes(
  db: Database,
  cycle: string,
  periods: readonly string[],
  before: Instant,
): Promise<ReadonlyMap<string, string>> {
  const rows = await db.query<{ name: string; lines: ReportLine[] }>(
    `select distinct on (period, task, unit) task || '/' || unit || '/' || period as name, lines
     from reports where cycle = $1 and period = any($2) and received_at < $3
       and (returned_at is null or returned_at >= $3)
     order by period, task, unit, version desc`,
    [cycle, periods, before],
  );
  return new Map(rows.map(({ name, lines }) => [name, noteOf(lines)]));
}

function noteOf(lines: readonly ReportLine[]): string {
  return [...new Set(lines.map((l) => l.note.trim()).filter((note) => note !== ''))].join('；');
}
