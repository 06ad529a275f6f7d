import type { Database } from '../../activities/store/database.ts';
import type { PlanChangeSource, TaskChange } from '../../workflows/rules/plan-change/plan-change.ts';
import type { Instant } from '../../workflows/rules/time/instant.ts';
import { type Page, pageOf, WHOLE } from './page.ts';
import { changesTold, type ToldChange } from './told-changes.ts';

/** An imported table as one change of the plan: what it changes, who asked, who decided. */
export interface PlanChangeRow {
  readonly id: string;
  readonly changes: readonly TaskChange[];
  /** How things stood when it was decided, or stand now, and what each change makes of them. */
  readonly told: readonly ToldChange[];
  readonly reason: string;
  readonly source: PlanChangeSource;
  readonly status: 'open' | 'approved' | 'rejected';
  readonly proposedBy: string;
  readonly proposedAt: Instant;
  readonly decidedBy: string | null;
  readonly decidedAt: Instant | null;
  readonly decidedBecause: string | null;
}

type Status = PlanChangeRow['status'];

const EVERY: readonly Status[] = ['open', 'approved', 'rejected'];

/** The changes of a cycle's plan that stand so, as told at an instant, the newest first. */
export async function planChanges(
  db: Database,
  cycle: string,
  now: Instant,
  statuses: readonly Status[] = EVERY,
  page: Page = WHOLE,
): Promise<PlanChangeRow[]> {
  const { sql, values } = pageOf(['proposed_at', 'id'], 'desc', page, 2);
  const rows = await db.query<Omit<PlanChangeRow, 'told'>>(
    `select id, changes, reason, source, status, proposed_by as "proposedBy", proposed_at as "proposedAt",
            decided_by as "decidedBy", decided_at as "decidedAt", decided_because as "decidedBecause"
     from plan_changes where cycle = $1 and status = any($2) ${sql}`,
    [cycle, statuses, ...values],
  );
  const tell = await changesTold(db, cycle);
  return rows.map((row) => ({ ...row, told: row.changes.map((wanted) => tell(wanted, row.decidedAt ?? now)) }));
}

/** What names a change of the plan, or one of the rules, among its pages. */
export function changeKey({ proposedAt, id }: Pick<PlanChangeRow, 'proposedAt' | 'id'>): string[] {
  return [proposedAt, id];
}
