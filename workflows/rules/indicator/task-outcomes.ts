import type { Exact } from '../decimal.ts';
import { type Indicator, isLeaf, type Leaf, type Task } from '../plan.ts';
import type { Day } from '../time/day.ts';
import { compositeOutcome } from './composite.ts';
import { leafOutcome, type Reported } from './leaf.ts';
import type { Outcome } from './outcome.ts';

/** How each indicator of a task stands on day `on`, by indicator id; composites nest over parts that were `mended`. */
export function taskOutcomes(
  task: Pick<Task, 'indicators'>,
  reported: (leaf: Leaf) => Reported,
  on: Day,
  cap: Exact,
  mended: (indicator: Indicator, outcome: Outcome) => Outcome = (_, outcome) => outcome,
): ReadonlyMap<string, Outcome> {
  const byId = new Map(task.indicators.map((indicator) => [indicator.id, indicator]));
  const outcomes = new Map<string, Outcome>();
  const outcomeOf = (indicator: Indicator): Outcome => {
    const known = outcomes.get(indicator.id);
    if (known) return known;
    const computed = isLeaf(indicator)
      ? leafOutcome(indicator, reported(indicator), on, cap)
      : compositeOutcome(
          indicator,
          indicator.of.flatMap((id) => {
            const part = byId.get(id);
            return part ? [{ id, outcome: outcomeOf(part) }] : [];
          }),
        );
    const outcome = mended(indicator, computed);
    outcomes.set(indicator.id, outcome);
    return outcome;
  };
  task.indicators.forEach(outcomeOf);
  return outcomes;
}
