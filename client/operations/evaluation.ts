import { conductEvaluation } from '../../activities/evaluation/conduct.ts';
import { ruling } from '../../activities/store/definition.ts';
import type { EvaluationCommand } from '../../workflows/rules/evaluation/conduct-evaluation.ts';
import { yearsOf } from '../../workflows/rules/evaluation/due.ts';
import { cycleDefinition } from './admission.ts';
import type { OperationDeps } from './deps.ts';
import { operationError } from './errors.ts';
import { wake } from './wake.ts';

/**
 * Asks something of a year's evaluation: an item or a veto, its draft, an objection to it and the ruling, approval,
 * publication, or that another assessment took it over. Answers with the evaluation's last number; the same key acts once.
 */
export async function askEvaluation(
  deps: OperationDeps,
  cycle: string,
  year: string,
  command: EvaluationCommand,
): Promise<number> {
  const { plan, policy, from } = ruling(await cycleDefinition(deps.db, cycle), year);
  const annual = policy.evaluation?.annual;
  if (!annual) throw operationError('refused', 'no_evaluation', policy.id);
  if (!yearsOf(plan, from).includes(year)) throw operationError('refused', 'unknown_period', year);
  if (command.ask === 'propose_entry' || command.ask === 'object') {
    const { unit } = command.ask === 'object' ? command : command.entry;
    const group = plan.units.find((u) => u.id === unit)?.group ?? '';
    if (!annual.groups.includes(group)) throw operationError('refused', 'unknown_unit', unit);
  }
  const answer = await conductEvaluation(deps.db, cycle, year, command, deps.now());
  if (answer.status === 'refused') throw operationError('refused', answer.fault.code, answer.fault.subject);
  if (answer.status !== 'done') throw operationError('unavailable', 'record_unavailable', year);
  if (command.ask === 'draft') await wake(deps, cycle);
  return answer.number;
}
