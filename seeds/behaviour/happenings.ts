import type { Leaf } from '../../workflows/rules/plan.ts';
import { workingDay } from '../../workflows/rules/time/calendar.ts';
import { addDays, type Day, daysInclusive, earlier } from '../../workflows/rules/time/day.ts';
import { monthsUpTo, type Speed } from './rhythm.ts';
import type { Sight } from './sight.ts';

/** The part of an indicator's span, in a thousand, after which units of a speed are done. */
const DONE_AFTER: Record<Speed, readonly [least: number, most: number]> = {
  ahead: [720, 930],
  on_schedule: [880, 985],
  behind: [900, 1040],
};

const TRUE: Record<Speed, number> = { ahead: 900, on_schedule: 750, behind: 400 };
const EVENTS: Record<Speed, number> = { ahead: 10, on_schedule: 25, behind: 80 };
const LONGEST_EVENT_MONTHS = 3;

/** The working day on which a milestone was reached; empty until it was. */
export function dayDone(leaf: Leaf, { pace, own, calendar, on, today }: Sight): string {
  const day = dayAt(leaf, own.between('done', ...DONE_AFTER[pace.speed]));
  const done = workingDay(calendar, addDays(day, 1), -1).day;
  return done <= earlier(on, today) ? done : '';
}

/** What others published of the unit, some time about the due day; empty until they did. */
export function verdict(leaf: Leaf, { pace, own, on }: Sight): string {
  if (on < dayAt(leaf, own.between('published', 850, 1080))) return '';
  return own.chance('true', TRUE[pace.speed]) ? 'true' : 'false';
}

/** Events that should not be: seldom any; one stays open for one to three months. */
export function eventsOpen({ pace, own, on }: Sight): string {
  const open = monthsUpTo(on, LONGEST_EVENT_MONTHS).filter((month, age) => {
    const happened = own.chance(`event/${month}`, EVENTS[pace.speed]);
    return happened && own.between(`lasts/${month}`, 1, LONGEST_EVENT_MONTHS) > age;
  });
  return String(open.length);
}

function dayAt({ from, due }: Leaf, permille: number): Day {
  return addDays(from, Math.floor(((daysInclusive(from, due) - 1) * permille) / 1000));
}
