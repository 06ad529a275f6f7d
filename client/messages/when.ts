import { dayEndingAt, dayOf, type Instant, timeOf } from '../../workflows/rules/time/instant.ts';
import type { Say } from './catalogue.ts';

/** An instant as people read it, in the plan's zone; a deadline at 00:00 is 24:00 of the day before. */
export function when(instant: Instant): string {
  const time = timeOf(instant);
  return `${dayOf(instant)} ${time}`;
}

/** A deadline as people read it: "by day D" is 24:00 of that day. */
export function byWhen(instant: Instant): string {
  if (timeOf(instant) !== '00:00') return when(instant);
  return `${dayEndingAt(instant)} 24:00`;
}

/** A share with six decimals as per cent: `0.463415` is 46.34 %. */
export function percent(share: string | null): string {
  if (share === null) return '-';
  return `${(Math.round(Number(share) * 10_000) / 100).toFixed(2)}%`;
}

/** A difference of shares in percentage points, with its sign: `-0.065300` is −6.53. */
export function points(say: Say, gap: string | null): string {
  if (gap === null) return '-';
  const shown = (Math.round(Number(gap) * 10_000) / 100).toFixed(2);
  return say('gap.points', { points: shown.startsWith('-') ? shown.replace('-', '−') : `+${shown}` });
}
