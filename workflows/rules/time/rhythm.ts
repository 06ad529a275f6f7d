import type { Plan, Rhythm } from '../plan.ts';
import type { Policy } from '../policy.ts';
import { compareText } from './code-point.ts';
import type { Day } from './day.ts';
import { type Period, periodsWithin } from './period.ts';

/** What a rhythm follows from. */
export type Rhythmic = Pick<Plan, 'horizon'> & { readonly tasks?: readonly { readonly rhythm?: Rhythm }[] };

/** The rhythms in which a cycle's reports are owed: the policy's, then those of its task forces. */
export function rhythmsOf({ tasks = [] }: Rhythmic, { reporting }: Policy): Rhythm[] {
  return [...new Set([reporting.period, ...tasks.flatMap((task) => task.rhythm ?? [])])];
}

/** The reporting periods of a cycle from day `from` on, in every rhythm it keeps, by last day and id. */
export function reportingPeriods(plan: Rhythmic, policy: Policy, from?: Day): Period[] {
  const { horizon } = plan;
  return rhythmsOf(plan, policy)
    .flatMap((kind) => periodsWithin(kind, from ?? horizon.from, horizon.to))
    .sort((a, b) => compareText(a.to, b.to) || compareText(a.id, b.id));
}

/** A plan in which every task says its rhythm, where more than one is kept; any other as it is. */
export function inRhythm(plan: Plan, policy: Policy): Plan {
  if (rhythmsOf(plan, policy).length === 1) return plan;
  return { ...plan, tasks: plan.tasks.map((task) => ({ ...task, rhythm: task.rhythm ?? policy.reporting.period })) };
}
