import { isWorkingDay, type WorkingCalendar } from './calendar.ts';
import { addDays, type Day } from './day.ts';

/** A day as it is written in documents: 2024年2月5日. */
export function dayInWords(day: Day): string {
  return `${Number(day.slice(0, 4))}年${Number(day.slice(5, 7))}月${Number(day.slice(8))}日`;
}

/** Working days from `today` to `day`, `today` not counted; negative when `day` is past. */
export function workingDaysUntil(calendar: WorkingCalendar, today: Day, day: Day): number {
  const [from, to, sign] = today <= day ? [today, day, 1] : [day, today, -1];
  let count = 0;
  for (let next = addDays(from, 1); next <= to; next = addDays(next, 1)) {
    if (isWorkingDay(calendar, next)) count += 1;
  }
  return count === 0 ? 0 : sign * count;
}

/**
 * Working days left until the end of a day, as people are told: 0 on that day only, negative afterwards. A deadline on a
 * day off has no working day of its own: until it has come one is left, and then it is over.
 */
export function daysLeft(calendar: WorkingCalendar, today: Day, deadline: Day): number {
  if (today === deadline) return 0;
  const days = workingDaysUntil(calendar, today, deadline);
  return today < deadline ? Math.max(1, days) : Math.min(-1, days);
}
