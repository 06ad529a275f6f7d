import type { Policy } from '../policy.ts';
import type { WorkingCalendar } from '../time/calendar.ts';
import type { Day } from '../time/day.ts';
import { endOfDay, startOfDay } from '../time/instant.ts';
import type { Period } from '../time/period.ts';
import { type Rhythmic, reportingPeriods } from '../time/rhythm.ts';
import { deadlineDay } from '../time/timetable.ts';
import type { Window } from './facts.ts';

/** The reporting periods of a cycle with their instants, from day `from` on. */
export function reportingWindows(plan: Rhythmic, policy: Policy, calendar: WorkingCalendar, from?: Day): Window[] {
  return reportingPeriods(plan, policy, from).map((period) => windowOf(period, policy, calendar));
}

/** A reporting period with the instants at which its reports are welcome and due. */
export function windowOf(period: Period, policy: Policy, calendar: WorkingCalendar): Window {
  const deadline = endOfDay(deadlineDay(period, policy, calendar));
  return { period: period.id, from: period.from, to: period.to, opens: startOfDay(period.from), deadline };
}
