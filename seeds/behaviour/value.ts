import { type Exact, exact, least } from '../../workflows/rules/decimal.ts';
import type { Leaf } from '../../workflows/rules/plan.ts';
import { aimOf, digitsOf, rounded, whole } from './figures.ts';
import { dayDone, eventsOpen, verdict } from './happenings.ts';
import { progress } from './progress.ts';
import { capped, judged, standing } from './rates.ts';
import type { Sight } from './sight.ts';

/** What a unit reports for an indicator: its value to date, empty where there is none yet (assessment-rules §4). */
export function valueToDate(leaf: Leaf, sight: Sight): string {
  switch (leaf.kind) {
    case 'milestone':
      return dayDone(leaf, sight);
    case 'benchmark':
      return verdict(leaf, sight);
    case 'zero_event':
      return eventsOpen(sight);
    case 'manual':
      return judged(sight);
    case 'cap':
      return rounded(capped(leaf, sight), digitsOf(leaf));
    case 'cumulative':
    case 'net_increase':
      return written(leaf, sight, progress(leaf, sight));
    default:
      return written(leaf, sight, leaf.schedule === 'none' ? standing(leaf, sight) : progress(leaf, sight));
  }
}

/** A share of the way to the target in the indicator's own unit and decimals. */
function written(leaf: Leaf, sight: Sight, share: Exact): string {
  const digits = digitsOf(leaf);
  const base = exact(leaf.kind === 'level' ? leaf.base : 0);
  const way = leaf.kind === 'reduction' ? aimOf(leaf).neg() : aimOf(leaf).sub(base);
  const gone = way.abs().mul(share);
  const amount = digits === 0 ? whole(gone, share, sight) : gone;
  return rounded(within(leaf, way.compare(0) < 0 ? base.sub(amount) : base.add(amount)), digits);
}

/** No part is more than the whole: 100 % is the end of a ratio. */
function within(leaf: Leaf, value: Exact): Exact {
  const bounded = leaf.kind === 'ratio' && leaf.unit === '%' && aimOf(leaf).compare(100) <= 0;
  return bounded ? least(value, exact(100)) : value;
}
