import type { EvidenceFile } from '../../workflows/rules/evidence/file.ts';
import type { Instant } from '../../workflows/rules/time/instant.ts';
import type { UnitPlan, UnitPlanStatus } from '../../workflows/rules/unit-plan.ts';
import type { Database } from './database.ts';

/** A unit's own plan as it stands in the record. */
export interface UnitPlanRow extends UnitPlan {
  readonly files: readonly EvidenceFile[];
  readonly number: number;
  readonly status: UnitPlanStatus;
  readonly filedBy: string;
  readonly filedAt: Instant;
  readonly decidedBy: string | null;
  readonly decidedAt: Instant | null;
  readonly reason: string | null;
}

/** The plans that units filed, of one duty or all, of one unit or all. */
export function unitPlans(
  db: Database,
  cycle: string,
  { plan = null, unit = null }: { readonly plan?: string | null; readonly unit?: string | null } = {},
): Promise<UnitPlanRow[]> {
  return db.query<UnitPlanRow>(
    `select plan, unit, number, status, content as "text", steps, files, filed_by as "filedBy", filed_at as "filedAt",
            decided_by as "decidedBy", decided_at as "decidedAt", reason
     from unit_plans where cycle = $1 and ($2::text is null or plan = $2) and ($3::text is null or unit = $3)
     order by plan, unit`,
    [cycle, plan, unit],
  );
}
