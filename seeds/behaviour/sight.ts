import type { WorkingCalendar } from '../../workflows/rules/time/calendar.ts';
import type { Day } from '../../workflows/rules/time/day.ts';
import type { Dice } from './dice.ts';
import type { Pace } from './pace.ts';

/** What the person who fills in a report sees of one indicator. */
export interface Sight {
  /** The last day of the period that is reported. */
  readonly on: Day;
  /** The day on which the report is written. */
  readonly today: Day;
  readonly pace: Pace;
  /** The dice of the unit, the task and the indicator. */
  readonly own: Dice;
  /** Something is counted twice, to be put right in a second version. */
  readonly mistaken: boolean;
  readonly calendar: WorkingCalendar;
}
