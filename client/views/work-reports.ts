import type { Database } from '../../activities/store/database.ts';
import { type Definition, definitionOf, ruling } from '../../activities/store/definition.ts';
import { unsentWorkReports, type WorkReportRow } from '../../activities/store/work-reports.ts';
import { draftBlocks } from '../../activities/work-report/draft.ts';
import { dayOf, type Instant, lastDayOf } from '../../workflows/rules/time/instant.ts';
import { periodFromId } from '../../workflows/rules/time/period.ts';
import { daysLeft } from '../../workflows/rules/time/wording.ts';
import type { WorkReportTemplate } from '../../workflows/rules/work-report.ts';
import { type Page, pageOf } from './page.ts';

/** A work report as the record drafts it: the template's blocks with their texts. */
export interface WorkReportDraft {
  readonly template: WorkReportTemplate;
  readonly period: string;
  readonly blocks: Readonly<Record<string, string>>;
}

/** A work report that was sent: by its template's name, to whom by their names. */
export interface SentWorkReport extends WorkReportRow {
  readonly name: string;
  readonly to: readonly string[];
  /** What stands in it, in the template's order, by the names of its blocks. */
  readonly parts: readonly { readonly name: string; readonly text: string }[];
}

/** A work report that has not gone out, of a period that has begun. */
export interface OwedWorkReport {
  readonly report: string;
  readonly name: string;
  readonly clause: string | null;
  readonly period: string;
  /** When it is to go out. */
  readonly due: Instant;
  /** Working days until the day on which it is to go out. */
  readonly left: number;
}

/** What names a sent work report among its pages. */
export function workReportKey({ at, report, period }: WorkReportRow): string[] {
  return [at, report, period];
}

/** The work reports that were sent, the newest first. */
export async function workReportsView(db: Database, cycle: string, page: Page): Promise<SentWorkReport[]> {
  const definition = await definitionOf(db, cycle);
  const named = (row: WorkReportRow): SentWorkReport => {
    const { policy, plan } = ruling(definition, row.period);
    const template = policy.work_reports?.find((t) => t.id === row.report);
    const known = [...plan.people, ...(template?.to ?? []).filter((to) => typeof to !== 'string')];
    const nameOf = (id: string) => known.find((k) => k.id === id)?.name ?? id;
    const parts = (template?.blocks ?? []).map(({ id, name }) => ({ name, text: row.blocks[id] ?? '' }));
    return { ...row, name: template?.name ?? row.report, to: row.recipients.map(nameOf), parts };
  };
  const { sql, values } = pageOf(['sent_at', 'report', 'period'], 'desc', page, 1);
  const rows = await db.query<WorkReportRow>(
    `select report, period, number, signer, blocks, recipients, sent_by as "by", sent_at as "at"
     from work_reports where cycle = $1 ${sql}`,
    [cycle, ...values],
  );
  return rows.map(named);
}

/** The work reports of the periods that have begun which have not gone out, the most urgent first. */
export async function owedWorkReports(
  db: Database,
  cycle: string,
  definition: Definition,
  now: Instant,
): Promise<OwedWorkReport[]> {
  const today = dayOf(now);
  return (await unsentWorkReports(db, cycle)).flatMap(({ report, period, due }) => {
    const template = ruling(definition, period).policy.work_reports?.find((t) => t.id === report);
    const begun = (periodFromId(period)?.from ?? today) <= today;
    if (!template || !begun) return [];
    const { name, clause } = template;
    return [{ report, name, clause, period, due, left: daysLeft(definition.calendar, today, lastDayOf(due)) }];
  });
}

/** The draft of a work report of a period; null when the policy has none of that id. */
export async function workReportDraft(
  db: Database,
  cycle: string,
  definition: Definition,
  { report, period, now }: { readonly report: string; readonly period: string; readonly now: Instant },
): Promise<WorkReportDraft | null> {
  const template = ruling(definition, period).policy.work_reports?.find((t) => t.id === report);
  if (!template) return null;
  return { template, period, blocks: await draftBlocks(db, cycle, definition, template, period, now) };
}
