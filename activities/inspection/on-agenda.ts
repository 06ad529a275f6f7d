import { type InspectionDue, inspectionsDue } from '../../workflows/rules/inspection.ts';
import { startOfDay } from '../../workflows/rules/time/instant.ts';
import { type Appending, agendaAppended } from '../agenda-appended.ts';
import type { NewEvent } from '../store/append.ts';
import type { Definition } from '../store/definition.ts';

/** The event that puts the recurring inspections of a cycle on its agenda; none where the policy has none. */
export function inspectionsOnAgenda(
  cycle: string,
  actor: string,
  { plan, policy, calendar, from }: Pick<Definition, 'plan' | 'policy' | 'calendar' | 'from'>,
): NewEvent[] {
  const due = inspectionsDue(policy.inspections ?? [], calendar, { from, to: plan.horizon.to, clock: policy.at });
  const at = startOfDay(from);
  const toCome = due.filter((moment) => moment.at >= at);
  return inspectionMoments(cycle, { key: 'inspections', at, actor }, toCome);
}

/** The event that puts moments of inspections on a cycle's agenda. */
export function inspectionMoments(
  cycle: string,
  by: Omit<Appending, 'source'>,
  moments: readonly InspectionDue[],
): NewEvent[] {
  const entries = moments.map(({ at, kind, inspection, period, provisional }) => {
    return { at, kind, period, rule: `inspections.${inspection}`, subject: inspection, provisional };
  });
  return agendaAppended(cycle, { ...by, source: 'inspections' }, entries);
}
