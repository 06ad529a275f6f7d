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
