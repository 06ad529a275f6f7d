import type { Database } from '../../activities/store/database.ts';
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
  readonly sets: 'value' | 'performance' | null;
  readonly amount: string;
  readonly reason: string;
  readonly evidence: string;
  readonly files: readonly EvidenceFile[];
  readonly status: string;
  readonly proposedBy: string;
  readonly proposedAt: Instant;
  readonly decidedBy: string | null;
  readonly decidedAt: Instant | null;
}

/** The bonuses, deductions and overrides of a cycle, or of one unit of it, newest period first. */
export function scoreItems(db: Database, cycle: string, unit: string | null): Promise<ScoreItemRow[]> {
  return db.query<ScoreItemRow>(
    `select id, unit, period, kind, task, indicator, sets, amount, reason, evidence, files, status, proposed_by as "proposedBy",
            proposed_at as "proposedAt", decided_by as "decidedBy", decided_at as "decidedAt"
     from score_items where cycle = $1 and ($2::text is null or unit = $2) order by period desc, proposed_at, id`,
    [cycle, unit],
  );
}
