/** A business day, `YYYY-MM-DD`, in the plan's zone. */
export type Day = string;

const MS_PER_DAY = 86_400_000;
/** Years that plans speak of; beyond them arithmetic on four digits would break. */
const FORM = /^(19|20|21)\d{2}-\d{2}-\d{2}$/;

/** Days and their numbers as they came up: a plan's few thousand days are turned to and fro millions of times. */
const days = new Map<number, Day>();
const numbers = new Map<Day, number>();

/** Days since 1970-01-01; the only place where a day becomes a number. */
export function dayNumber(day: Day): number {
  return numbers.get(day) ?? Date.parse(`${day}T00:00:00Z`) / MS_PER_DAY;
}

/** The day that lies `count` calendar days after `day` (before it when negative). */
export function addDays(day: Day, count: number): Day {
  return dayFromNumber(dayNumber(day) + count);
}

/** The inverse of `dayNumber`. */
export function dayFromNumber(number: number): Day {
  return days.get(number) ?? noted(number, new Date(number * MS_PER_DAY).toISOString().slice(0, 10));
}

/** Only days that plans speak of are kept, so that nobody's odd numbers fill the memory. */
function noted(number: number, day: Day): Day {
  if (FORM.test(day)) {
    days.set(number, day);
    numbers.set(day, number);
  }
  return day;
}

/** Calendar days from `from` to `to`, both counted. */
export function daysInclusive(from: Day, to: Day): number {
  return dayNumber(to) - dayNumber(from) + 1;
}

/** True for a day from 1900 to 2199 that exists: 2024-02-30 and 2024-2-3 do not. */
export function isDay(text: string): boolean {
  return FORM.test(text) && !Number.isNaN(dayNumber(text)) && dayFromNumber(dayNumber(text)) === text;
}

/** 0 = Sunday … 6 = Saturday. */
export function weekday(day: Day): number {
  return (((dayNumber(day) + 4) % 7) + 7) % 7;
}

/** The earlier of two days. */
export function earlier(a: Day, b: Day): Day {
  return a < b ? a : b;
}

/** The later of two days. */
export function later(a: Day, b: Day): Day {
  return a > b ? a : b;
}
