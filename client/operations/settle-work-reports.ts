import { ruling } from '../../activities/store/definition.ts';
import { draftBlocks } from '../../activities/work-report/draft.ts';
import type { Instant } from '../../workflows/rules/time/instant.ts';
import { cycleDefinition } from './admission.ts';
import type { OperationDeps } from './deps.ts';
import { sendWorkReport } from './send-work-report.ts';
import { type Players, REHEARSED } from './settle-follow-ups.ts';

/** In a rehearsal each work report due before an instant goes out when it is due, as the record drafts it. */
export async function settleWorkReports(
  deps: OperationDeps,
  cycle: string,
  before: Instant,
  { proposer }: Players,
): Promise<void> {
  const due = await deps.db.query<{ report: string; period: string; at: Instant }>(
    `select subject as report, period, at from agenda a
     where cycle = $1 and kind = 'work_report_due' and at < $2 and not exists
       (select from work_reports w where w.cycle = a.cycle and w.period = a.period and w.report = a.subject)
     order by at, subject`,
    [cycle, before],
  );
  const definition = await cycleDefinition(deps.db, cycle);
  for (const { report, period, at } of due) {
    const template = ruling(definition, period).policy.work_reports?.find((t) => t.id === report);
    if (!template) continue;
    const blocks = await draftBlocks(deps.db, cycle, definition, template, period, at);
    const sent = { report, period, number: period, signer: REHEARSED, blocks };
    await sendWorkReport(deps, cycle, sent, { key: 'sent', actor: proposer, at });
  }
}
