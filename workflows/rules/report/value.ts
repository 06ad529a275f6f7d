import { exact, ONE } from '../decimal.ts';
import type { LeafKind } from '../plan.ts';
import { type Day, isDay } from '../time/day.ts';

/** A number as people write it; nothing is not less than nothing. */
const NUMBER = /^(?!-0+(\.0+)?$)-?[0-9]{1,15}(\.[0-9]{1,6})?$/;

const MAY_BE_NEGATIVE: ReadonlySet<LeafKind> = new Set(['net_increase', 'growth', 'reduction']);

/** True when a kind takes this value, received on local day `today`; the empty value means none (formats.md). */
export function isValueOf(kind: LeafKind, value: string, today: Day): boolean {
  if (value === '') return true;
  if (kind === 'milestone') return isDay(value) && value <= today;
  if (kind === 'benchmark') return value === 'true' || value === 'false';
  if (!NUMBER.test(value)) return false;
  const number = exact(value);
  if (kind === 'manual') return number.compare(0) >= 0 && number.compare(ONE) <= 0;
  return MAY_BE_NEGATIVE.has(kind) || number.compare(0) >= 0;
}
