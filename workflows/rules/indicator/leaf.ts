import { type Exact, least, ONE, ZERO } from '../decimal.ts';
import type { Leaf } from '../plan.ts';
import type { Day } from '../time/day.ts';
import { completion, isStrict, withinCap } from './completion.ts';
import type { Outcome } from './outcome.ts';
import { scheduleShare } from './schedule.ts';

/** What is known of a leaf at a review. */
export interface Reported {
  /** False when the reference period has no counted report. */
  readonly counted: boolean;
  /** The value of the counted report; null when absent or empty. */
  readonly value: string | null;
  /** The newest value that may count, used by `missing: carry`; null when there is none. */
  readonly carried: string | null;
}

export const NOT_DUE: Outcome = {
  schedule: ZERO,
  completion: null,
  performance: null,
  complete: false,
  state: 'not_due',
};

/** How a leaf stands on day `on` (assessment-rules §4). `cap` limits performance (policy scoring.cap). */
export function leafOutcome(leaf: Leaf, reported: Reported, on: Day, cap: Exact): Outcome {
  const schedule = scheduleShare(leaf, on);
  if (schedule.equals(0)) return NOT_DUE;
  if (reported.counted && reported.value === null) {
    if (leaf.kind === 'benchmark') return NOT_DUE;
    if (leaf.kind === 'milestone') return measured(ZERO, schedule, false, cap);
  }
  if (reported.counted && reported.value !== null) {
    const done = completion(leaf, reported.value, on);
    return measured(done, schedule, isComplete(leaf, reported.value, done, schedule), cap);
  }
  const carried = reported.carried === null ? ZERO : completion(leaf, reported.carried, on);
  const performance = least(cap, carried.div(schedule));
  return { schedule, completion: null, performance, complete: false, state: 'missing' };
}

function measured(done: Exact, schedule: Exact, complete: boolean, cap: Exact): Outcome {
  return {
    schedule,
    completion: done,
    performance: least(cap, done.div(schedule)),
    complete,
    state: standing(complete, done, schedule),
  };
}

/** Ahead, on schedule or behind, from completeness and the two shares. */
export function standing(complete: boolean, done: Exact | null, schedule: Exact): Outcome['state'] {
  if (!complete) return 'behind';
  return done !== null && done.compare(schedule) > 0 ? 'ahead' : 'on_schedule';
}

/** Complete at D: c ≥ s; a cap is kept; a strict target is exceeded once it is wholly due. */
function isComplete(leaf: Leaf, value: string, done: Exact, schedule: Exact): boolean {
  if (leaf.kind === 'cap') return withinCap(leaf, value);
  if (isStrict(leaf) && schedule.equals(ONE)) return done.compare(ONE) > 0;
  return done.compare(schedule) >= 0;
}
