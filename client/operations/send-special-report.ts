import { append } from '../../activities/store/append.ts';
import { readRound } from '../../activities/store/rating-rounds.ts';
import { type SpecialReport, specialReportFaults } from '../../workflows/rules/special-report.ts';
import { dayOf, type Instant } from '../../workflows/rules/time/instant.ts';
import { cycleDefinition } from './admission.ts';
import type { OperationDeps } from './deps.ts';
import { OperationError, operationError } from './errors.ts';

/**
 * Records that a report on a closed rating round went to the county's leader (专报); its document is made from the
 * record. An id is used once, the same key acts once.
 */
export async function sendSpecialReport(
  deps: OperationDeps,
  cycle: string,
  id: string,
  report: SpecialReport,
  { key, actor, at }: { readonly key: string; readonly actor: string; readonly at: Instant },
): Promise<void> {
  await cycleDefinition(deps.db, cycle);
  const faults = specialReportFaults(report, await readRound(deps.db, cycle, report.round), dayOf(at));
  if (faults.length > 0) throw new OperationError('refused', faults);
  const body = { cycle, id, ...report };
  const event = {
    entity: `special-report/${cycle}/${id}`,
    key,
    type: 'special_report_sent',
    at,
    actor,
    body,
    expect: 0,
  };
  const [answer] = await append(deps.db, [event], deps.now());
  if (!answer || answer.status === 'behind') throw operationError('conflict', 'special_report_exists', id);
}
