import type { Database } from '../../activities/store/database.ts';
import { definitionOn } from '../../activities/store/organisation.ts';
import { unitPlans } from '../../activities/store/unit-plans.ts';
import { dayOf, endOfDay, type Instant } from '../../workflows/rules/time/instant.ts';
import { type UnitPlanStatus, type UnitPlanStep, unitsPlanning } from '../../workflows/rules/unit-plan.ts';

/** How a unit's own plan stands: what was filed, or that nothing was, and by when. */
export interface UnitPlanView {
  readonly plan: string;
  readonly name: string;
  readonly unit: string;
  readonly due: string;
  readonly overdue: boolean;
  readonly status: UnitPlanStatus | 'not_filed';
  /** What stands in it and what became of it, once it is filed. */
  readonly number?: number;
  readonly text?: string;
  readonly steps?: readonly UnitPlanStep[];
  readonly filedBy?: string;
  readonly filedAt?: Instant;
  readonly decidedBy?: string | null;
  readonly decidedAt?: Instant | null;
  readonly reason?: string | null;
}

/** The plans that units owe of their own, those of one unit or of all, filed or not. */
export async function unitPlansView(
  db: Database,
  cycle: string,
  unit: string | null,
  now: Instant,
): Promise<UnitPlanView[]> {
  const { plan, policy } = await definitionOn(db, cycle, dayOf(now));
  const filed = await unitPlans(db, cycle, { unit });
  return (policy.unit_plans ?? []).flatMap((duty) =>
    unitsPlanning(duty, plan.units)
      .filter((u) => unit === null || u.id === unit)
      .map(({ id }): UnitPlanView => {
        const row = filed.find((f) => f.plan === duty.id && f.unit === id);
        const status = row?.status ?? 'not_filed';
        const overdue = status !== 'approved' && now >= endOfDay(duty.due);
        return { ...row, plan: duty.id, name: duty.name, unit: id, due: duty.due, overdue, status };
      }),
  );
}
