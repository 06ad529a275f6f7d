import type { Database } from '../../activities/store/database.ts';
import { definitionOn } from '../../activities/store/organisation.ts';
import { unitPlans } from '../../activities/store/unit-plans.ts';
import type { EvidenceFile } from '../../workflows/rules/evidence/file.ts';
import { dayOf, endOfDay, type Instant } from '../../workflows/rules/time/instant.ts';
import { daysLeft } from '../../workflows/rules/time/wording.ts';
import { plansAskedFor, type UnitPlanStatus, type UnitPlanStep } from '../../workflows/rules/unit-plan.ts';

/** How a unit's own plan stands: what was filed, or that nothing was, and by when. */
export interface UnitPlanView {
  readonly plan: string;
  readonly name: string;
  readonly unit: string;
  readonly due: string;
  readonly overdue: boolean;
  /** Working days until then; null once it is approved. */
  readonly left: number | null;
  readonly status: UnitPlanStatus | 'not_filed';
  /** What stands in it and what became of it, once it is filed. */
  readonly number?: number;
  readonly text?: string;
  readonly steps?: readonly UnitPlanStep[];
  readonly files?: readonly EvidenceFile[];
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
  const { plan, policy, calendar } = await definitionOn(db, cycle, dayOf(now));
  const filed = await unitPlans(db, cycle, { unit });
  return plansAskedFor(policy.unit_plans ?? [], plan.units, filed)
    .filter((asked) => unit === null || asked.unit === unit)
    .map(({ duty: { id, name, due }, unit: of, filed: row }): UnitPlanView => {
      const status = row?.status ?? 'not_filed';
      const overdue = status !== 'approved' && now >= endOfDay(due);
      const left = status === 'approved' ? null : daysLeft(calendar, dayOf(now), due);
      return { ...row, plan: id, name, unit: of, due, overdue, left, status };
    });
}
