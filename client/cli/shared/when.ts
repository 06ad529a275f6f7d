import { dayOf, type Instant, timeOf } from '../../../workflows/rules/time/instant.ts';

/** An instant as people read it, in the plan's zone; a deadline at 00:00 is 24:00 of the day before. */
export function when(instant: Instant): string {
  const time = timeOf(instant);
  return `${dayOf(instant)} ${time}`;
}

/** A deadline as people read it: "by day D" is 24:00 of that day. */
export function byWhen(instant: Instant): string {
  if (timeOf(instant) !== '00:00') return when(instant);
  const before = new Date(Date.parse(instant) - 1000).toISOString();
  return `${dayOf(`${before.slice(0, 19)}Z`)} 24:00`;
}

/** A share with six decimals as per cent: `0.463415` is 46.34 %. */
export function percent(share: string | null): string {
  if (share === null) return '-';
  return `${(Math.round(Number(share) * 10_000) / 100).toFixed(2)}%`;
}
