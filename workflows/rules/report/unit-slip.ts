import { type Exact, exact } from '../decimal.ts';
import { own } from '../own.ts';
import type { Leaf, LeafKind } from '../plan.ts';
import type { ReportVersion } from '../review/input.ts';

/** A count that is a thousand times more or less than it was: most likely told in another unit. */
export interface UnitSlip {
  readonly indicator: string;
  readonly value: string;
  readonly unit: string | null;
  /** What it was, and in which period's report; that of the target where nothing was said before. */
  readonly before: string;
  readonly period: string | null;
}

/** 万元 for 元 is ten thousand times, 公斤 for 吨 a thousand; nothing that is counted grows so from one report to the next. */
const TIMES = 1000;

const COUNTED: ReadonlySet<LeafKind> = new Set(['cumulative', 'net_increase', 'level']);

type Told = Pick<ReportVersion, 'period' | 'values'>;
type Counted = Pick<Leaf, 'id' | 'kind' | 'unit' | 'target'>;

/**
 * The counts of a report that look as if they were told in another unit than the plan's (亿 for 万, domain §6, edge
 * case 10): against the newest the unit said before, and where it said nothing, against the target. `known` are the
 * versions of the same unit and task.
 */
export function unitSlips(leaves: readonly Counted[], told: Told, known: readonly Told[]): UnitSlip[] {
  return leaves.flatMap(({ id: indicator, kind, unit, target }) => {
    const value = COUNTED.has(kind) ? own(told.values, indicator) : undefined;
    if (!value) return [];
    const last = known
      .filter((v) => v.period <= told.period && own(v.values, indicator))
      .toSorted((a, b) => (a.period < b.period ? -1 : 1))
      .at(-1);
    const before = last ? (own(last.values, indicator) ?? '') : (target?.value ?? '');
    const period = last?.period ?? null;
    return before !== '' && isSlip(exact(value).abs(), exact(before).abs(), period === null)
      ? [{ indicator, value, unit, before, period }]
      : [];
  });
}

/** Of a target, little may be done yet. */
function isSlip(value: Exact, before: Exact, isTarget: boolean): boolean {
  if (value.compare(0) === 0 || before.compare(0) === 0) return false;
  return value.compare(before.mul(TIMES)) >= 0 || (!isTarget && before.compare(value.mul(TIMES)) >= 0);
}
