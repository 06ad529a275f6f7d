import type { Trigger } from '../policy.ts';
import { periodFromId } from '../time/period.ts';
import type { PastFlag } from './input.ts';

type FlagTrigger = Extract<Trigger, { readonly flag: string }>;

/**
 * Whether the flag that a review gave makes the streak its trigger asks for: n in a row, n in a year (assessment-rules
 * §8). `past` are the unit's earlier reviews, oldest first; those in which it was not ranked are skipped.
 */
export function isStreak(trigger: FlagTrigger, past: readonly PastFlag[], period: string): boolean {
  const { in_a_row = 1, in_a_year = 1 } = trigger;
  const row = inARow(trigger, past);
  const same = row.length === in_a_row - 1 && row.every((p) => p.flag === trigger.flag);
  return same && inAYear(trigger, past, period).length + 1 >= in_a_year;
}

/** The earlier reviews that a streak was counted over, oldest first; none where the trigger asks for no streak. */
export function streakOf(trigger: Trigger, past: readonly PastFlag[], period: string): readonly PastFlag[] {
  if (!('flag' in trigger)) return [];
  const row = inARow(trigger, past);
  const year = trigger.in_a_year === undefined ? [] : inAYear(trigger, past, period);
  return past.filter((p) => row.includes(p) || year.includes(p));
}

/** The ranked reviews right before this one that a row of n needs. */
function inARow({ in_a_row = 1 }: FlagTrigger, past: readonly PastFlag[]): readonly PastFlag[] {
  return in_a_row <= 1 ? [] : past.filter((p) => p.ranked).slice(-(in_a_row - 1));
}

/** The earlier reviews that gave the flag in the calendar year of the periods' last days. */
function inAYear({ flag }: FlagTrigger, past: readonly PastFlag[], period: string): readonly PastFlag[] {
  return past.filter((p) => p.ranked && p.flag === flag && lastYear(p.period) === lastYear(period));
}

function lastYear(period: string): string {
  return periodFromId(period)?.to.slice(0, 4) ?? '';
}
