import { startOfDay } from '../../workflows/rules/time/instant.ts';
import { type UnitPlanDue, unitPlansDue } from '../../workflows/rules/unit-plan.ts';
import { type Appending, agendaAppended } from '../agenda-appended.ts';
import type { NewEvent } from '../store/append.ts';
import type { Definition } from '../store/definition.ts';

/** The event that puts the days of units' own plans on a cycle's agenda; none where the policy asks for none. */
export function unitPlansOnAgenda(
  cycle: string,
  actor: string,
  { policy, calendar, from }: Pick<Definition, 'policy' | 'calendar' | 'from'>,
): NewEvent[] {
  const at = startOfDay(from);
  const due = unitPlansDue(policy.unit_plans ?? [], calendar, policy.at).filter((moment) => moment.at >= at);
  return unitPlanMoments(cycle, { key: 'unit-plans', at, actor }, due);
}

/** The event that puts moments of units' own plans on a cycle's agenda. */
export function unitPlanMoments(
  cycle: string,
  by: Omit<Appending, 'source'>,
  moments: readonly UnitPlanDue[],
): NewEvent[] {
  const entries = moments.map(({ plan, ...moment }) => ({ ...moment, rule: `unit_plans.${plan}`, subject: plan }));
  return agendaAppended(cycle, { ...by, source: 'unit-plans' }, entries);
}
