import type { Database } from '../../activities/store/database.ts';
import { readDefinition } from '../../activities/store/definition.ts';
import type { EvidenceFile } from '../../workflows/rules/evidence/file.ts';
import type { Instant } from '../../workflows/rules/time/instant.ts';

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

/** The bonuses, deductions and overrides of a cycle, or of one unit of it, newest period first. */
export async function scoreItems(db: Database, cycle: string, unit: string | null): Promise<ScoreItemRow[]> {
  const rows = await db.query<Omit<ScoreItemRow, 'title' | 'name'>>(
    `select id, unit, period, kind, task, indicator, sets, amount, reason, evidence, files, status, proposed_by as "proposedBy",
            proposed_at as "proposedAt", decided_by as "decidedBy", decided_at as "decidedAt",
            decided_because as "decidedBecause",
            exists (select 1 from reviews r where r.cycle = i.cycle and r.period = i.period) as frozen
     from score_items i where cycle = $1 and ($2::text is null or unit = $2) order by period desc, proposed_at, id`,
    [cycle, unit],
  );
  const tasks = (await readDefinition(db, cycle))?.plan.tasks ?? [];
  return rows.map((row) => {
    const task = tasks.find((t) => t.id === row.task);
    const indicator = task?.indicators.find((i) => i.id === row.indicator);
    return { ...row, title: task?.title ?? null, name: indicator?.name ?? null };
  });
}
