import { addDays, type Day } from './day.ts';

/** An instant, ISO UTC to the second (`2024-02-05T16:00:00Z`), so that text order is time order. */
export type Instant = string;

/** Every plan lives in Asia/Shanghai, which has kept +08:00 since 1991. */
const OFFSET_MS = 8 * 3_600_000;

/** The instant of a local clock time `HH:MM` on a day. */
export function onDay(day: Day, time: string): Instant {
  return toInstant(Date.parse(`${day}T${time}:00Z`) - OFFSET_MS);
}

/** 00:00 local of a day. */
export function startOfDay(day: Day): Instant {
  return onDay(day, '00:00');
}

/** "By day D": 24:00 local, the first instant that is too late (assessment-rules §1). */
export function endOfDay(day: Day): Instant {
  return startOfDay(addDays(day, 1));
}

/** The D of "by day D": the day whose 24:00 an instant is; the other way round of `endOfDay`. */
export function dayEndingAt(instant: Instant): Day {
  return addDays(dayOf(instant), -1);
}

/** The last day on which a deadline is kept: the one that ends at it, or the one in which it lies. */
export function lastDayOf(deadline: Instant): Day {
  return dayOf(toInstant(toMs(deadline) - 1000));
}

/** The local day in which an instant lies. */
export function dayOf(instant: Instant): Day {
  return new Date(toMs(instant) + OFFSET_MS).toISOString().slice(0, 10);
}

/** The local clock time of an instant, `HH:MM`. */
export function timeOf(instant: Instant): string {
  return new Date(toMs(instant) + OFFSET_MS).toISOString().slice(11, 16);
}

/** Epoch milliseconds to an instant; a fraction of a second is dropped, which never makes a report late. */
export function toInstant(ms: number): Instant {
  return `${new Date(Math.floor(ms / 1000) * 1000).toISOString().slice(0, 19)}Z`;
}

/** An instant as epoch milliseconds. */
export function toMs(instant: Instant): number {
  return Date.parse(instant);
}
