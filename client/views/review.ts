import type { Database } from '../../activities/store/database.ts';
import { readDefinition } from '../../activities/store/definition.ts';
import { amendmentsTo } from '../../activities/store/handed-versions.ts';
import { readTimes } from '../../activities/store/review-times.ts';
import type { Snapshot } from '../../activities/store/snapshot.ts';
import { taskActs } from '../../activities/store/task-acts.ts';
import type { EvidenceFile } from '../../workflows/rules/evidence/file.ts';
import type { Plan } from '../../workflows/rules/plan.ts';
import type { Policy } from '../../workflows/rules/policy.ts';
import type { Amendment } from '../../workflows/rules/review/amendments.ts';
import { actsBefore, planAsOf } from '../../workflows/rules/task/plan-as-of.ts';
import type { Instant } from '../../workflows/rules/time/instant.ts';
import { periodFromId } from '../../workflows/rules/time/period.ts';

/** A review with everything people need to see of it. */
export interface ReviewView {
  readonly period: string;
  readonly state: string;
  readonly snapshot: Snapshot;
  readonly sha256: string;
  readonly frozenAt: Instant;
  readonly objectionCloses: Instant;
  readonly publishAt: Instant;
  readonly proposedBy: string | null;
  readonly approvedBy: string | null;
  readonly publishedBy: string | null;
  readonly publishedAt: Instant | null;
  readonly objections: readonly {
    id: string;
    unit: string;
    grounds: string;
    files: readonly EvidenceFile[];
    at: Instant;
    ruling: object | null;
  }[];
  readonly consequences: readonly { unit: string; kind: string; due: string | null; rule: string; state: string }[];
  /** What was handed in after the freeze and differs from what was counted; the snapshot stays as it is. */
  readonly amendments: readonly Amendment[];
  readonly units: readonly { id: string; name: string }[];
  readonly policy: Policy;
  /** Targets, due days and leads as they were for this period. */
  readonly plan: Pick<Plan, 'id' | 'title' | 'tasks'>;
}

/** The periods of a cycle that have been frozen, oldest first. */
export async function reviewPeriods(db: Database, cycle: string): Promise<string[]> {
  const rows = await db.query<{ period: string }>('select period from reviews where cycle = $1 order by frozen_at', [
    cycle,
  ]);
  return rows.map((r) => r.period);
}

type Row = Omit<
  ReviewView,
  'objections' | 'consequences' | 'amendments' | 'units' | 'policy' | 'plan' | 'objectionCloses' | 'publishAt'
>;

/** One review; null before its freeze. */
export async function reviewView(db: Database, cycle: string, period: string): Promise<ReviewView | null> {
  const definition = await readDefinition(db, cycle);
  const [row] = await db.query<Row>(
    `select period, state, snapshot, sha256, frozen_at as "frozenAt", proposed_by as "proposedBy",
            approved_by as "approvedBy", published_by as "publishedBy", published_at as "publishedAt"
     from reviews where cycle = $1 and period = $2`,
    [cycle, period],
  );
  if (!row || !definition) return null;
  const { policy } = definition;
  const acts = actsBefore(await taskActs(db, cycle), row.frozenAt);
  const plan = planAsOf(definition.plan, acts, periodFromId(period)?.to ?? definition.plan.horizon.to);
  return {
    ...row,
    ...(await readTimes(db, cycle, period)),
    objections: await db.query(
      'select id, unit, grounds, files, at, ruling from objections where cycle = $1 and period = $2 order by at, id',
      [cycle, period],
    ),
    consequences: await db.query(
      'select unit, kind, due, rule, state from consequences where cycle = $1 and period = $2 order by unit, place',
      [cycle, period],
    ),
    amendments: await amendmentsTo(db, cycle, definition, row, { before: null }),
    units: plan.units.map(({ id, name }) => ({ id, name })),
    policy,
    plan: { id: plan.id, title: plan.title, tasks: plan.tasks },
  };
}
