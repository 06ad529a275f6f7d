import { dayEndingAt, type Instant, onDay } from '../../workflows/rules/time/instant.ts';
import { unitsPlanning } from '../../workflows/rules/unit-plan.ts';
import { cycleDefinition } from './admission.ts';
import type { OperationDeps } from './deps.ts';
import { type Players, REHEARSED } from './settle-follow-ups.ts';
import { decideUnitPlan, fileUnitPlan } from './unit-plan.ts';

/** In a rehearsal each unit files its own plan on the last day, a step for each task it leads, and it is approved. */
export async function settleUnitPlans(
  deps: OperationDeps,
  cycle: string,
  before: Instant,
  { proposer, approver }: Players,
): Promise<void> {
  const { plan, policy } = await cycleDefinition(deps.db, cycle);
  const due = await deps.db.query<{ duty: string; at: Instant }>(
    `select subject as duty, at from agenda where cycle = $1 and kind = 'unit_plan_due' and state = 'open' and at <= $2
     order by at, subject`,
    [cycle, before],
  );
  for (const { duty: id, at: ends } of due) {
    const duty = policy.unit_plans?.find((d) => d.id === id);
    const at = onDay(dayEndingAt(ends), policy.at);
    for (const { id: unit } of duty ? unitsPlanning(duty, plan.units) : []) {
      const steps = plan.tasks
        .filter((task) => task.lead.includes(unit))
        .map((task) => ({ task: task.id, title: task.title, due: task.due, charge: REHEARSED }));
      if (steps.length === 0) continue;
      await fileUnitPlan(
        deps,
        cycle,
        { plan: id, unit, text: REHEARSED, steps },
        { key: 'filed', actor: proposer, at },
      );
      await decideUnitPlan(deps, cycle, { plan: id, unit }, { reason: null }, { key: 'approved', actor: approver, at });
    }
  }
}
