import { startOfDay } from '../../workflows/rules/time/instant.ts';
import { workReportsDue } from '../../workflows/rules/work-report.ts';
import { agendaAppended } from '../agenda-appended.ts';
import type { NewEvent } from '../store/append.ts';
import type { Definition } from '../store/definition.ts';

/** The event that puts the work reports of a cycle on its agenda; none where the policy has none. */
export function workReportsOnAgenda(
  cycle: string,
  actor: string,
  { plan, policy, calendar, from }: Pick<Definition, 'plan' | 'policy' | 'calendar' | 'from'>,
): NewEvent[] {
  const due = workReportsDue(policy.work_reports ?? [], calendar, { from, to: plan.horizon.to, clock: policy.at });
  const entries = due.map(({ at, report, period, provisional }) => {
    return { at, kind: 'work_report_due', period, rule: `work_reports.${report}`, subject: report, provisional };
  });
  return agendaAppended(cycle, { key: 'work-reports', source: 'work-reports', at: startOfDay(from), actor }, entries);
}
