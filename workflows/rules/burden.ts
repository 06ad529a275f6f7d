import { offsetDay, type WorkingCalendar } from './time/calendar.ts';
import type { Day } from './time/day.ts';

/** What a unit may be burdened with in a month, and how many working days' notice it is given of a deadline. */
export interface BurdenLimits {
  readonly forms?: number | undefined;
  readonly fields?: number | undefined;
  readonly notices?: number | undefined;
  readonly messages?: number | undefined;
  readonly notice?: { readonly working_days: number } | undefined;
}

/** The first day by which something may be asked of a unit today; null where the policy gives no notice. */
export function earliestDue(limits: BurdenLimits | undefined, today: Day, calendar: WorkingCalendar): Day | null {
  return limits?.notice ? offsetDay(calendar, today, limits.notice).day : null;
}

/** What was asked of a unit in a month. */
export interface Asked {
  readonly forms: number;
  readonly fields: number;
  readonly notices: number;
  readonly messages: number;
}

/** What is counted of a unit's burden, in the order in which it is told. */
export const BURDENS = ['forms', 'fields', 'notices', 'messages'] as const;

/** What was asked of a unit in a month beyond the limits of the policy. */
export function beyond(limits: BurdenLimits | undefined, asked: Asked): readonly (typeof BURDENS)[number][] {
  return BURDENS.filter((kind) => asked[kind] > (limits?.[kind] ?? Number.POSITIVE_INFINITY));
}
