import { type Exact, exact, least, ONE } from '../../workflows/rules/decimal.ts';
import type { Leaf } from '../../workflows/rules/plan.ts';
import { addDays, later } from '../../workflows/rules/time/day.ts';
import { aimOf, digitsOf, misstated } from './figures.ts';
import { factorAt } from './pace.ts';
import { workedShare } from './rhythm.ts';
import type { Sight } from './sight.ts';

/** Fewer things than this are not done beyond the target: two schools are two schools. */
const FEW = 20;

/** The share of the target that is done by the end of the period; it never falls from one period to the next. */
export function progress(leaf: Leaf, sight: Sight): Exact {
  const { on, pace, own } = sight;
  // Figures are a few days old, by less than the shortest period; those of the due day are complete.
  const age = on < leaf.due ? own.between(`age/${on}`, 0, 4) : 0;
  const passed = workedShare(pace.rhythm, leaf.from, leaf.due, later(addDays(on, -age), leaf.from));
  const done = passed.mul(factorAt(pace, least(passed, ONE)));
  const net = leaf.kind === 'net_increase' && pace.speed === 'behind' ? done.sub(early(passed)) : done;
  return least(misstated(net, sight), mostOf(leaf, sight));
}

/** What a net increase loses at first and wins back by its due day. */
function early(passed: Exact): Exact {
  return ONE.sub(least(passed, ONE)).div(20);
}

/** How far a unit goes beyond a target: hardly where it is given as a number to reach. */
function mostOf(leaf: Leaf, { own }: Sight): Exact {
  const few = digitsOf(leaf) === 0 && aimOf(leaf).compare(FEW) < 0;
  if (few || leaf.kind === 'level') return ONE;
  return exact(own.between('most', 1000, leaf.target?.op === '=' ? 1050 : 1180)).div(1000);
}
