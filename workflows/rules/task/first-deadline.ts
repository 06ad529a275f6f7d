import { type Day, later } from '../time/day.ts';
import { dayEndingAt, dayOf, type Instant } from '../time/instant.ts';
import { kindOfPeriod } from '../time/period.ts';
import type { TaskFacts, Window } from './facts.ts';

/** By which day a unit that takes a task over from `from` has to hand in its first report; null where none is owed. */
export function firstDeadline(
  windows: readonly Window[],
  { rhythm }: Pick<TaskFacts, 'rhythm'>,
  from: Day,
  at: Instant,
): Day | null {
  const since = later(from, dayOf(at));
  const first = windows.find(
    (w) =>
      (rhythm === undefined || rhythm === kindOfPeriod(w.period)) && w.to >= from && dayEndingAt(w.deadline) >= since,
  );
  return first ? dayEndingAt(first.deadline) : null;
}
