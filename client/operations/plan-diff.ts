import { createHash } from 'node:crypto';
import { type Difference, differences } from '../../workflows/rules/plan-differences.ts';
import type { Day } from '../../workflows/rules/time/day.ts';
import { dayOf, type Instant } from '../../workflows/rules/time/instant.ts';
import { inRhythm } from '../../workflows/rules/time/rhythm.ts';
import type { Mapping } from '../intake/plan-table/find-table.ts';
import { planAfterTable } from '../intake/plan-table/plan-from-table.ts';
import { livePlan } from '../views/live-plan.ts';
import { cycleDefinition } from './admission.ts';
import type { OperationDeps } from './deps.ts';
import { operationError } from './errors.ts';
import { readWorkbook } from './workbook/read-workbook.ts';

/** A table of tasks as it arrived, and how its columns are to be read. */
export interface SentTable {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly sheet?: string | undefined;
  readonly mapping?: Mapping;
}

/** What a table says differently from a running plan. */
export interface PlanDiff {
  readonly found: readonly Difference[];
  readonly source: { readonly name: string; readonly sha256: string };
}

/** Compares a table with the plan of a cycle as it stands; changes would hold from the day `from`, today if not named. */
export async function planDiff(
  deps: OperationDeps,
  cycle: string,
  { name, bytes, sheet, mapping }: SentTable,
  now: Instant,
  from: Day = dayOf(now),
): Promise<PlanDiff> {
  const base = await livePlan(deps.db, cycle, now);
  if (!base) throw operationError('not_found', 'unknown_cycle', cycle);
  const wish = { file: name, grids: await readWorkbook(name, bytes), sheet, ...(mapping ? { mapping } : {}) };
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  const { policy } = await cycleDefinition(deps.db, cycle);
  const next = inRhythm(planAfterTable(wish, base).plan, policy);
  return { found: differences(base, next, from), source: { name, sha256 } };
}
