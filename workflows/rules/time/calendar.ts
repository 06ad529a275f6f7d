import { addDays, type Day, weekday } from './day.ts';

/** What the State Council's notice of one year says: days off, and week-end days worked (调休). */
export interface CalendarYear {
  readonly year: string;
  readonly off: readonly Day[];
  readonly work: readonly Day[];
}

/** Working calendars by year. A year without data is provisional: week-ends only. */
export interface WorkingCalendar {
  readonly id: string;
  readonly years: readonly CalendarYear[];
}

/** A day that was computed, and whether a year without data had a part in it. */
export interface ComputedDay {
  readonly day: Day;
  readonly provisional: boolean;
}

/** An offset as policies write it (assessment-rules §1). */
export type Offset = { readonly working_days: number } | { readonly days: number } | { readonly day: number };

type YearIndex = { readonly off: ReadonlySet<Day>; readonly work: ReadonlySet<Day> };
const indexes = new WeakMap<WorkingCalendar, ReadonlyMap<string, YearIndex>>();

function indexOf(calendar: WorkingCalendar): ReadonlyMap<string, YearIndex> {
  const known = indexes.get(calendar);
  if (known) return known;
  const index = new Map(calendar.years.map((y) => [y.year, { off: new Set(y.off), work: new Set(y.work) }] as const));
  indexes.set(calendar, index);
  return index;
}

/** True when the year of `day` has no notice yet. */
export function isProvisional(calendar: WorkingCalendar, day: Day): boolean {
  return !indexOf(calendar).has(day.slice(0, 4));
}

/** True when people work on `day`. */
export function isWorkingDay(calendar: WorkingCalendar, day: Day): boolean {
  const year = indexOf(calendar).get(day.slice(0, 4));
  if (year?.work.has(day)) return true;
  if (year?.off.has(day)) return false;
  const dow = weekday(day);
  return dow !== 0 && dow !== 6;
}

/** The n-th working day after `from`; n = 0 is `from` itself, n < 0 counts before it. */
export function workingDay(calendar: WorkingCalendar, from: Day, n: number): ComputedDay {
  const step = n < 0 ? -1 : 1;
  let day = from;
  let provisional = false;
  for (let left = Math.abs(n); left > 0; ) {
    day = addDays(day, step);
    provisional ||= isProvisional(calendar, day);
    if (isWorkingDay(calendar, day)) left -= 1;
  }
  return { day, provisional };
}

/** `day`, or the next working day when it is an off-day. */
export function rollForward(calendar: WorkingCalendar, from: Day): ComputedDay {
  let day = from;
  let provisional = isProvisional(calendar, day);
  while (!isWorkingDay(calendar, day)) {
    day = addDays(day, 1);
    provisional ||= isProvisional(calendar, day);
  }
  return { day, provisional };
}

/** Where an offset from day `from` leads (assessment-rules §1, working-day offsets). */
export function offsetDay(calendar: WorkingCalendar, from: Day, offset: Offset): ComputedDay {
  if ('working_days' in offset) return workingDay(calendar, from, offset.working_days);
  if ('days' in offset) return rollForward(calendar, addDays(from, offset.days));
  return rollForward(calendar, dayOfNextMonth(from, offset.day));
}

function dayOfNextMonth(from: Day, day: number): Day {
  const year = Number(from.slice(0, 4));
  const month = Number(from.slice(5, 7));
  return new Date(Date.UTC(year, month, day)).toISOString().slice(0, 10);
}
