import { exact, ONE } from '../decimal.ts';
import type { LeafKind } from '../plan.ts';
import { type Day, isDay } from '../time/day.ts';

const NUMBER = /^-?[0-9]{1,15}(\.[0-9]{1,6})?$/;

const MAY_BE_NEGATIVE: ReadonlySet<LeafKind> = new Set(['net_increase', 'growth', 'reduction']);

/** True when a kind takes this value, received on local day `today`; the empty value means none (formats.md). */
export function isValueOf(kind: LeafKind, value: string, today: Day): boolean {
  if (value === '') return true;
  if (kind === 'milestone') return isDay(value) && value <= today;
  if (kind === 'benchmark') return value === 'true' || value === 'false';
  if (!NUMBER.test(value)) return false;
  // Where nothing can be less than nothing, -0 is a slip; where it can, spreadsheets write it for what is nearly none.
  if (value.startsWith('-')) return MAY_BE_NEGATIVE.has(kind);
  return kind !== 'manual' || exact(value).compare(ONE) <= 0;
}
