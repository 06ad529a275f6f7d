import type { Day } from '../../workflows/rules/time/day.ts';
import type { Dice } from './dice.ts';
import type { Occasion } from './occasion.ts';

/** A local moment: a day and `HH:MM`. */
export interface Moment {
  readonly day: Day;
  readonly time: string;
}

type Hours = readonly [firstMinute: number, lastMinute: number];

const MORNING: Hours = [8 * 60 + 30, 11 * 60 + 55];
const AFTERNOON: Hours = [14 * 60 + 30, 17 * 60 + 58];
const EVENING: Hours = [19 * 60, 22 * 60 + 40];

/** The minute at which a report is sent: the unit's session of the day, or late in the evening. */
export function timeOfDay({ dice, unit, character, deadline }: Occasion, own: Dice, day: Day): string {
  const mornings = day === deadline ? 150 : 550;
  const session = dice.of('session', unit).chance(day, mornings) ? MORNING : AFTERNOON;
  const minute = own.between(`minute/${day}`, ...(own.chance('evening', character.evening) ? EVENING : session));
  return `${twoDigits(Math.floor(minute / 60))}:${twoDigits(minute % 60)}`;
}

function twoDigits(n: number): string {
  return String(n).padStart(2, '0');
}
