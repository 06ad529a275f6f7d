import type { PlannedMessage } from '../../activities/planned-message.ts';
import { append } from '../../activities/store/append.ts';
import { ruling } from '../../activities/store/definition.ts';
import { dayOf, type Instant } from '../../workflows/rules/time/instant.ts';
import { type WorkReport, type WorkReportTemplate, workReportFaults } from '../../workflows/rules/work-report.ts';
import { cycleDefinition } from './admission.ts';
import type { OperationDeps } from './deps.ts';
import { OperationError, operationError } from './errors.ts';
import { wake } from './wake.ts';

/**
 * Sends a work report (工作月报、年总结) that a person completed to everybody its template names, by mail. Each period's is
 * sent once, the same key acts once; answers with the ids of its recipients.
 */
export async function sendWorkReport(
  deps: OperationDeps,
  cycle: string,
  report: WorkReport,
  { key, actor, at }: { readonly key: string; readonly actor: string; readonly at: Instant },
): Promise<readonly string[]> {
  const definition = await cycleDefinition(deps.db, cycle);
  const { policy, plan } = ruling(definition, report.period);
  const template = policy.work_reports?.find((t) => t.id === report.report);
  const faults = workReportFaults(template, report, { horizon: plan.horizon, today: dayOf(at) });
  if (faults.length > 0 || !template) throw new OperationError('refused', faults);
  const messages = messagesOf(cycle, template, report, at);
  const entity = `work-report/${cycle}/${report.period}/${report.report}`;
  const body = { cycle, ...report, messages };
  const event = { entity, key, type: 'work_report_sent', at, actor, body, expect: 0 };
  const [answer] = await append(deps.db, [event], deps.now());
  if (!answer || answer.status === 'behind') throw operationError('conflict', 'work_report_sent', report.period);
  await wake(deps, cycle);
  return messages.map((m) => m.recipient);
}

function messagesOf(cycle: string, template: WorkReportTemplate, report: WorkReport, at: Instant): PlannedMessage[] {
  const { name, clause, blocks } = template;
  return template.to
    .map((to) => (typeof to === 'string' ? to : to.id))
    .map((recipient) => ({
      key: `work-report/${cycle}/${report.report}/${report.period}/${at}/${recipient}`,
      kind: 'work_report',
      recipient,
      items: [{ ...report, template: { name, clause, blocks } }],
    }));
}
