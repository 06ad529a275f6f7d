import { type Exact, exact, ONE, ZERO } from '../decimal.ts';
import type { Leaf, LeafKind, Schedule } from '../plan.ts';
import { type Day, daysInclusive, earlier } from '../time/day.ts';
import { periodFromId } from '../time/period.ts';

/** The curve a kind follows when the plan names none (assessment-rules §4). */
export function defaultSchedule(kind: LeafKind): Schedule {
  if (kind === 'cumulative' || kind === 'net_increase' || kind === 'level') return 'linear';
  return kind === 'milestone' ? 'step' : 'none';
}

/** Where the schedule share of a day comes from: so many of so many days, a period of the table, or all or nothing. */
export type Pace =
  | { readonly how: 'nothing' }
  | { readonly how: 'all' }
  | { readonly how: 'days'; readonly elapsed: number; readonly of: number }
  | { readonly how: 'table'; readonly period: string; readonly share: string };

type Scheduled = Pick<Leaf, 'from' | 'due' | 'schedule'>;

/** How much of the target is owed by day `on`, and why so much. */
export function pace(leaf: Scheduled, on: Day): Pace {
  if (on < leaf.from) return { how: 'nothing' };
  if (leaf.schedule === 'none' || on >= leaf.due) return { how: 'all' };
  if (leaf.schedule === 'step') return { how: 'nothing' };
  if (leaf.schedule === 'linear') {
    const elapsed = daysInclusive(leaf.from, earlier(on, leaf.due));
    return { how: 'days', elapsed, of: daysInclusive(leaf.from, leaf.due) };
  }
  return tablePace(leaf.schedule.table, on);
}

/** Schedule share s(D): the part of the target that is owed by day `on`, 0 to 1; 0 means not due. */
export function scheduleShare(leaf: Scheduled, on: Day): Exact {
  const found = pace(leaf, on);
  switch (found.how) {
    case 'nothing':
      return ZERO;
    case 'all':
      return ONE;
    case 'days':
      return exact(found.elapsed).div(found.of);
    case 'table':
      return exact(found.share);
    default:
      return found satisfies never;
  }
}

/** The largest share whose period has ended by `on`. */
function tablePace(table: Readonly<Record<string, string>>, on: Day): Pace {
  const ended = Object.entries(table).filter(([id]) => hasEnded(id, on));
  const [first, ...others] = ended;
  if (!first) return { how: 'nothing' };
  const [period, share] = others.reduce((most, one) => (exact(one[1]).compare(most[1]) > 0 ? one : most), first);
  return { how: 'table', period, share };
}

function hasEnded(periodId: string, on: Day): boolean {
  const period = periodFromId(periodId);
  return period !== null && period.to <= on;
}
