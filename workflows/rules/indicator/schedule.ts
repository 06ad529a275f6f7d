import { type Exact, exact, ONE, ZERO } from '../decimal.ts';
import type { Leaf, LeafKind, Schedule } from '../plan.ts';
import { type Day, daysInclusive, earlier } from '../time/day.ts';
import { periodFromId } from '../time/period.ts';

/** The curve a kind follows when the plan names none (assessment-rules §4). */
export function defaultSchedule(kind: LeafKind): Schedule {
  if (kind === 'cumulative' || kind === 'net_increase' || kind === 'level') return 'linear';
  return kind === 'milestone' ? 'step' : 'none';
}

/** Schedule share s(D): the part of the target that is owed by day `on`, 0 to 1; 0 means not due. */
export function scheduleShare(leaf: Pick<Leaf, 'from' | 'due' | 'schedule'>, on: Day): Exact {
  if (on < leaf.from) return ZERO;
  if (leaf.schedule === 'none') return ONE;
  if (on >= leaf.due) return ONE;
  if (leaf.schedule === 'step') return ZERO;
  if (leaf.schedule === 'linear') {
    const elapsed = daysInclusive(leaf.from, earlier(on, leaf.due));
    return exact(elapsed).div(daysInclusive(leaf.from, leaf.due));
  }
  return tableShare(leaf.schedule.table, on);
}

/** The largest share whose period has ended by `on`. */
function tableShare(table: Readonly<Record<string, string>>, on: Day): Exact {
  return Object.entries(table)
    .filter(([id]) => hasEnded(id, on))
    .map(([, share]) => exact(share))
    .reduce((largest, share) => (share.compare(largest) > 0 ? share : largest), ZERO);
}

function hasEnded(periodId: string, on: Day): boolean {
  const period = periodFromId(periodId);
  return period !== null && period.to <= on;
}
