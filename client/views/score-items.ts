import type { Database } from '../../activities/store/database.ts';
import { readDefinition } from '../../activities/store/definition.ts';
import type { EvidenceFile } from '../../workflows/rules/evidence/file.ts';
import type { Instant } from '../../workflows/rules/time/instant.ts';
import { type Page, pageOf } from './page.ts';

/** A bonus or deduction with who asked for it and who decided. */
export interface ScoreItemRow {
  readonly id: string;
  readonly unit: string;
  readonly period: string;
  readonly kind: 'bonus' | 'deduction' | 'override';
  /** What an override sets; null on others. */
  readonly task: string | null;
  readonly indicator: string | null;
  /** What the task and the indicator are called; null on others. */
  readonly title: string | null;
  readonly name: string | null;
  readonly sets: 'value' | 'performance' | null;
  readonly amount: string;
  readonly reason: string;
  readonly evidence: string;
  readonly files: readonly EvidenceFile[];
  readonly status: 'open' | 'approved' | 'rejected';
  readonly proposedBy: string;
  readonly proposedAt: Instant;
  readonly decidedBy: string | null;
  readonly decidedAt: Instant | null;
  /** Why it was rejected. */
  readonly decidedBecause: string | null;
  /** Its review was frozen: nothing of it is decided any more. */
  readonly frozen: boolean;
}

const FROZEN = 'exists (select 1 from reviews r where r.cycle = i.cycle and r.period = i.period)';

/** Which items are asked for: of all units or one, of all periods or one, all of them or those of reviews to come. */
export interface WhichItems {
  readonly unit: string | null;
  readonly period: string | null;
  readonly coming: boolean;
}

/** The bonuses, deductions and overrides of a cycle, the newest period first, and in it what was asked for last. */
export async function scoreItems(
  db: Database,
  cycle: string,
  { unit, period, coming }: WhichItems,
  page: Page,
): Promise<ScoreItemRow[]> {
  const { sql, values } = pageOf(['period', 'proposed_at', 'id'], 'desc', page, 4);
  const rows = await db.query<Omit<ScoreItemRow, 'title' | 'name'>>(
    `select id, unit, period, kind, task, indicator, sets, amount, reason, evidence, files, status, proposed_by as "proposedBy",
            proposed_at as "proposedAt", decided_by as "decidedBy", decided_at as "decidedAt",
            decided_because as "decidedBecause",
            ${FROZEN} as frozen
     from score_items i where cycle = $1 and ($2::text is null or unit = $2) and ($3::text is null or period = $3)
       and not ($4 and ${FROZEN}) ${sql}`,
    [cycle, unit, period, coming, ...values],
  );
  const tasks = (await readDefinition(db, cycle))?.plan.tasks ?? [];
  return rows.map((row) => {
    const task = tasks.find((t) => t.id === row.task);
    const indicator = task?.indicators.find((i) => i.id === row.indicator);
    return { ...row, title: task?.title ?? null, name: indicator?.name ?? null };
  });
}

/** What names an item among its pages. */
export function scoreItemKey({ period, proposedAt, id }: ScoreItemRow): string[] {
  return [period, proposedAt, id];
}
