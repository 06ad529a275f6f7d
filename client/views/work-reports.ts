import type { Database } from '../../activities/store/database.ts';
import { type Definition, definitionOf, ruling } from '../../activities/store/definition.ts';
import { type WorkReportRow, workReports } from '../../activities/store/work-reports.ts';
import { draftBlocks } from '../../activities/work-report/draft.ts';
import type { Instant } from '../../workflows/rules/time/instant.ts';
import type { WorkReportTemplate } from '../../workflows/rules/work-report.ts';

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
}

/** The work reports that were sent, the newest first. */
export async function workReportsView(db: Database, cycle: string): Promise<SentWorkReport[]> {
  const definition = await definitionOf(db, cycle);
  const named = (row: WorkReportRow): SentWorkReport => {
    const { policy, plan } = ruling(definition, row.period);
    const template = policy.work_reports?.find((t) => t.id === row.report);
    const known = [...plan.people, ...(template?.to ?? []).filter((to) => typeof to !== 'string')];
    const nameOf = (id: string) => known.find((k) => k.id === id)?.name ?? id;
    return { ...row, name: template?.name ?? row.report, to: row.recipients.map(nameOf) };
  };
  return (await workReports(db, cycle)).map(named).toReversed();
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
