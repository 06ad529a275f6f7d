import { workingDay } from '../../workflows/rules/time/calendar.ts';
import { addDays, type Day, earlier, later } from '../../workflows/rules/time/day.ts';
import type { Habit } from './character.ts';
import type { Dice } from './dice.ts';
import { type Moment, timeOfDay } from './hours.ts';
import type { Occasion } from './occasion.ts';

const DAYS_AHEAD: Record<Habit, readonly number[]> = {
  ahead: [2, 3, 3, 4],
  steady: [0, 1, 1, 2, 2],
  last_afternoon: [0, 0, 0, 1],
};
const DAYS_LATE = [1, 1, 1, 2, 2, 2, 3, 3, 4, 5, 6, 8];
const SHORT_DELAYS = 7;

/** When a unit hands in a report and, seldom, its corrected second version; none when it never reports. */
export function momentsOf(occasion: Occasion): Moment[] {
  const { unit, task, period, opens, character, dice } = occasion;
  const own = dice.of('report', unit, task, period.id);
  if (own.chance('never', risk(occasion, character.never))) return [];
  const first = later(isLate(occasion, own) ? late(occasion, own) : inTime(occasion), opens);
  const moment = { day: first, time: timeOfDay(occasion, own, first) };
  return own.chance('corrected', character.corrected) ? [moment, corrected(occasion, own, first)] : [moment];
}

/** Everybody looks after the period on which the score rests. */
function risk({ reviewed }: Occasion, permille: number): number {
  return reviewed ? Math.floor(permille / 4) : permille;
}

/** A unit is late with one task, or with all of them when its reporter is away. */
function isLate(occasion: Occasion, own: Dice): boolean {
  const permille = Math.floor(risk(occasion, occasion.character.late) / 2);
  return own.chance('late', permille) || ofUnit(occasion).chance('away', permille);
}

function late({ calendar, deadline, reviewed }: Occasion, own: Dice): Day {
  const delay = own.pick('delay', reviewed ? DAYS_LATE.slice(0, SHORT_DELAYS) : DAYS_LATE);
  return workingDay(calendar, deadline, delay).day;
}

/** The working day of all the unit's reports of a period: by the deadline, but not before the period's last one. */
function inTime(occasion: Occasion): Day {
  const { calendar, deadline, period, character } = occasion;
  const lastBy = (day: Day) => workingDay(calendar, addDays(day, 1), -1).day;
  const ahead = ofUnit(occasion).pick('ahead', DAYS_AHEAD[character.habit]);
  const wished = workingDay(calendar, addDays(deadline, 1), -1 - ahead).day;
  return later(wished, earlier(lastBy(period.to), lastBy(deadline)));
}

function corrected(occasion: Occasion, own: Dice, first: Day): Moment {
  const { day } = workingDay(occasion.calendar, first, own.between('correction', 1, 3));
  return { day, time: timeOfDay(occasion, own, day) };
}

function ofUnit({ dice, unit, period }: Occasion): Dice {
  return dice.of('unit', unit, period.id);
}
