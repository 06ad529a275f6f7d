import type { FlagRule, RankCondition, Ties } from '../../workflows/rules/policy.ts';

/** A ranked unit as the second statement of the rules sees it; `keys` are complete and due key indicators. */
export interface Racer {
  readonly unit: string;
  readonly score: string;
  readonly complete: boolean | null;
  readonly keys: readonly [complete: number, due: number];
  readonly ledTasks: number;
}

/**
 * Assessment-rules §6 a second time, to be compared with the product: it lines the whole group up and hands the
 * places out from the front, in whole millionths of a point, where the product asks each unit for itself.
 */
export function naiveRanks(group: readonly Racer[]): Map<string, number> {
  const ranks = new Map<string, number>();
  let place = 1;
  for (const tied of lineUp(group)) {
    for (const racer of tied) ranks.set(racer.unit, place);
    place += tied.length;
  }
  return ranks;
}

/** The flag of every unit: rule by rule, each takes what it can of the units that no rule before it took. */
export function naiveFlags(group: readonly Racer[], rules: readonly FlagRule[], ties: Ties): Map<string, string> {
  const flags = new Map<string, string>();
  for (const { flag, when } of rules) {
    const pool = group.filter((r) => when.pool !== 'complete' || r.complete === true);
    const placed = when.rank ? chosen(when.rank, pool, Math.floor(group.length / 2), ties) : new Set(group);
    for (const racer of placed) {
      const fits = when.complete === undefined || when.complete === racer.complete;
      const points = millionths(racer.score);
      const low = when.score?.min !== undefined && points < millionths(when.score.min);
      const high = when.score?.max !== undefined && points > millionths(when.score.max);
      if (fits && !low && !high && !flags.has(racer.unit)) flags.set(racer.unit, flag);
    }
  }
  for (const { unit } of group) if (!flags.has(unit)) flags.set(unit, 'none');
  return flags;
}

function chosen(wanted: RankCondition, pool: readonly Racer[], half: number, ties: Ties): Set<Racer> {
  const fromTop = 'top' in wanted;
  const k = Math.min('top' in wanted ? wanted.top : wanted.bottom, half);
  if (ties === 'break') {
    const order = lineUp(pool).flatMap((tied) => tied.toSorted(heavierFirst));
    return new Set((fromTop ? order : order.reverse()).slice(0, k));
  }
  const taken: Racer[] = [];
  for (const tied of fromTop ? lineUp(pool) : lineUp(pool).reverse()) {
    const room = ties === 'include' ? taken.length < k : taken.length + tied.length <= k;
    if (!room) break;
    taken.push(...tied);
  }
  return new Set(taken);
}

/** The group by score, highest first, equal scores together. */
function lineUp(group: readonly Racer[]): Racer[][] {
  const byScore = new Map<bigint, Racer[]>();
  for (const racer of group) {
    const points = millionths(racer.score);
    byScore.set(points, [...(byScore.get(points) ?? []), racer]);
  }
  return [...byScore].sort(([a], [b]) => (a < b ? 1 : -1)).map(([, tied]) => tied);
}

/** Among equal scores: more of the key indicators complete, then more tasks led, then the smaller id. */
function heavierFirst(a: Racer, b: Racer): number {
  const [doneA, dueA] = share(a);
  const [doneB, dueB] = share(b);
  return doneB * dueA - doneA * dueB || b.ledTasks - a.ledTasks || (a.unit < b.unit ? -1 : 1);
}

function share({ keys: [complete, due] }: Racer): readonly [number, number] {
  return due === 0 ? [0, 1] : [complete, due];
}

function millionths(decimal: string): bigint {
  const [whole = '', fraction = ''] = decimal.split('.');
  return BigInt(whole + fraction.padEnd(6, '0'));
}
