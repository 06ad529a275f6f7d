import type { Database } from '../../activities/store/database.ts';
import { type Definition, ruling } from '../../activities/store/definition.ts';
import { valuesOf } from '../../activities/store/report-versions.ts';
import type { EvidenceFile } from '../../workflows/rules/evidence/file.ts';
import type { ReportLine } from '../../workflows/rules/report/report.ts';
import { missingChannels } from '../../workflows/rules/review/checks.ts';
import { mayWithdraw } from '../../workflows/rules/task/decide.ts';
import { type ReportAsk, reportAsks } from '../../workflows/rules/task/report-asks.ts';
import type { Instant } from '../../workflows/rules/time/instant.ts';
import { checkRows, type ListedCheck } from './checks.ts';

/** What somebody may ask of a report: the office checks, verifies or returns it, its unit withdraws it, a co-unit says whether it is so. */
export type AskOfReport = ReportAsk | 'record_check' | 'say_of_report' | 'withdraw_report';

/** A version of a report, and how it stands. */
export interface TaskReport {
  readonly unit: string;
  readonly period: string;
  readonly version: number;
  readonly receivedAt: Instant;
  readonly late: boolean;
  readonly verifiedAt: Instant | null;
  readonly returnedAt: Instant | null;
  readonly reason: string | null;
  readonly files: readonly EvidenceFile[];
  readonly values: Readonly<Record<string, string>>;
  /** What was found by those who looked at this version, oldest first. */
  readonly checks: readonly ListedCheck[];
  /** The channels that have still to confirm it before it may be verified. */
  readonly unconfirmed: readonly string[];
  /** What may be asked of it now; nothing of a version that another one follows. */
  readonly asks: readonly AskOfReport[];
}

type Row = Omit<TaskReport, 'values' | 'checks' | 'unconfirmed' | 'asks'> & { readonly lines: readonly ReportLine[] };

/** The reports of a task, each version by itself, the oldest period first; nothing is asked of those of a closed task. */
export async function taskReports(
  db: Database,
  cycle: string,
  definition: Definition,
  task: string,
  closed: boolean,
  now: Instant,
): Promise<TaskReport[]> {
  const rows = await db.query<Row>(
    `select unit, period, version, received_at as "receivedAt", late, verified_at as "verifiedAt",
       returned_at as "returnedAt", reason, files, lines
     from reports where cycle = $1 and task = $2 order by period, unit, version`,
    [cycle, task],
  );
  const made = await checkRows(db, cycle, { task });
  return rows.map(({ lines, ...report }, index) => {
    const [{ unit, period, version }, next] = [report, rows[index + 1]];
    const isLatest = next?.unit !== unit || next.period !== period;
    const checks = made.filter((c) => c.unit === unit && c.period === period && c.version === version);
    const rules = ruling(definition, period).policy.checks;
    const unconfirmed = missingChannels(rules, checks).map(({ name }) => name);
    const open = isLatest && !closed;
    const asks = open ? asksOf(report, unconfirmed, (rules?.channels ?? []).length > 0) : [];
    if (open && standsOf(report) === 'submitted' && mayWithdraw(definition.windows, period, now))
      asks.push('withdraw_report');
    return { ...report, values: valuesOf(lines), checks, unconfirmed, asks };
  });
}

function asksOf(
  report: Pick<Row, 'returnedAt' | 'verifiedAt'>,
  unconfirmed: readonly string[],
  channels: boolean,
): AskOfReport[] {
  const stands = standsOf(report);
  const asks: readonly AskOfReport[] = [...reportAsks(stands), 'say_of_report'];
  const open = asks.filter((ask) => ask !== 'verify' || unconfirmed.length === 0);
  return stands === 'submitted' && channels ? ['record_check' as const, ...open] : open;
}

function standsOf({ returnedAt, verifiedAt }: Pick<Row, 'returnedAt' | 'verifiedAt'>) {
  if (returnedAt !== null) return 'returned';
  return verifiedAt === null ? 'submitted' : 'verified';
}
