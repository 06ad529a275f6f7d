import type { WorkingCalendar } from '../../workflows/rules/time/calendar.ts';
import type { Day } from '../../workflows/rules/time/day.ts';
import type { Period } from '../../workflows/rules/time/period.ts';
import type { Character } from './character.ts';
import type { Dice } from './dice.ts';

/** A period for which a unit owes a report of a task. */
export interface Occasion {
  readonly unit: string;
  readonly task: string;
  readonly period: Period;
  /** The first day on which it can be handed in. */
  readonly opens: Day;
  /** The D of "by day D". */
  readonly deadline: Day;
  /** True for the last period of a review, on which the score rests. */
  readonly reviewed: boolean;
  readonly character: Character;
  readonly dice: Dice;
  readonly calendar: WorkingCalendar;
}
