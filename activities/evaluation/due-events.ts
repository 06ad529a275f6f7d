import { evaluationsDue } from '../../workflows/rules/evaluation/due.ts';
import { startOfDay } from '../../workflows/rules/time/instant.ts';
import { agendaAppended } from '../agenda-appended.ts';
import type { NewEvent } from '../store/append.ts';
import type { Definition } from '../store/definition.ts';

/** The event that puts the evaluations of a cycle's years on its agenda; none where the policy has no evaluation. */
export function evaluationsOnAgenda(
  cycle: string,
  actor: string,
  { plan, policy, calendar, from }: Pick<Definition, 'plan' | 'policy' | 'calendar' | 'from'>,
): NewEvent[] {
  const entries = evaluationsDue(plan, policy, calendar, from).map(({ at, year, provisional }) => ({
    at,
    kind: 'evaluation_due',
    period: year,
    rule: 'evaluation.annual.publish',
    provisional,
  }));
  return agendaAppended(cycle, { key: 'evaluations', source: 'evaluation', at: startOfDay(from), actor }, entries);
}
