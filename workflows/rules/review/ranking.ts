import { type Exact, exact } from '../decimal.ts';
import type { RankCondition, Ties } from '../policy.ts';
import { compareText } from '../time/code-point.ts';

/** A unit that can be ranked. `score` has six decimals; the rest feeds the tie-break. */
export interface Contender {
  readonly unit: string;
  readonly score: string;
  readonly complete: boolean | null;
  readonly keyShare: Exact;
  readonly ledTasks: number;
}

/** Competition rank, highest score first: 1, 2, 2, 4 (assessment-rules §6). */
export function rankOf(contender: Contender, group: readonly Contender[]): number {
  return 1 + group.filter((other) => compareScores(other, contender) > 0).length;
}

/**
 * Whether a contender meets `top k` or `bottom k` inside its pool.
 * k never exceeds half the ranked units; ties decide by the policy's rule.
 */
export function meetsRank(
  condition: RankCondition,
  contender: Contender,
  group: readonly Contender[],
  pool: readonly Contender[],
  ties: Ties,
): boolean {
  if (!pool.includes(contender)) return false;
  const top = 'top' in condition;
  const k = placesOf(condition, group.length);
  const better = (other: Contender) => compareScores(other, contender) * (top ? 1 : -1);
  if (ties === 'include') return pool.filter((other) => better(other) > 0).length < k;
  if (ties === 'exclude') return pool.filter((other) => better(other) >= 0).length <= k;
  const order = pool.toSorted(compareBroken);
  const place = order.indexOf(contender);
  return top ? place < k : place >= order.length - k;
}

/** How many places a rank condition speaks of where so many are ranked: never more than half of them. */
export function placesOf(condition: RankCondition, ranked: number): number {
  return Math.min('top' in condition ? condition.top : condition.bottom, Math.floor(ranked / 2));
}

function compareScores(a: Contender, b: Contender): number {
  return exact(a.score).compare(exact(b.score));
}

/** Order for `ties: break`: score, share of complete key indicators, number of led tasks, then unit id. */
function compareBroken(a: Contender, b: Contender): number {
  return (
    compareScores(b, a) || b.keyShare.compare(a.keyShare) || b.ledTasks - a.ledTasks || compareText(a.unit, b.unit)
  );
}
