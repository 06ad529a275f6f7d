import { type Exact, exact } from '../../workflows/rules/decimal.ts';
import { addDays, type Day, daysInclusive, earlier } from '../../workflows/rules/time/day.ts';
import { periodOf } from '../../workflows/rules/time/period.ts';

/** How a unit gets on with a task, seen from its schedule. */
export type Speed = 'ahead' | 'on_schedule' | 'behind';

/** How much of a year's work falls on a day of each month, January first. */
export type Rhythm = readonly number[];

const STEADY: Rhythm = [100, 100, 100, 100, 100, 100, 100, 100, 100, 100, 100, 100];
const SUMMER_SLUMP: Rhythm = [105, 95, 110, 110, 110, 105, 70, 65, 105, 110, 110, 105];
const YEAR_END_RUSH: Rhythm = [85, 75, 90, 95, 95, 95, 85, 85, 105, 115, 135, 140];

/** The rhythms units of a speed work in. */
export const RHYTHMS: Record<Speed, readonly Rhythm[]> = {
  ahead: [STEADY, STEADY, SUMMER_SLUMP],
  on_schedule: [STEADY, STEADY, STEADY, SUMMER_SLUMP, YEAR_END_RUSH],
  behind: [STEADY, SUMMER_SLUMP, YEAR_END_RUSH],
};

/** The share of the work between `from` and `due` that is done by day `on`; more than 1 after `due`. */
export function workedShare(rhythm: Rhythm, from: Day, due: Day, on: Day): Exact {
  return exact(worked(rhythm, from, on)).div(worked(rhythm, from, due));
}

function worked(rhythm: Rhythm, from: Day, to: Day): number {
  let sum = 0;
  for (let day = from; day <= to; ) {
    const last = earlier(periodOf('month', day).to, to);
    sum += (rhythm[Number(day.slice(5, 7)) - 1] ?? 0) * daysInclusive(day, last);
    day = addDays(last, 1);
  }
  return sum;
}

/** The ids of the month that holds `on` and of those before it, latest first. */
export function monthsUpTo(on: Day, count: number): string[] {
  const ids: string[] = [];
  for (let day = on; ids.length < count; day = addDays(periodOf('month', day).from, -1)) {
    ids.push(periodOf('month', day).id);
  }
  return ids;
}
