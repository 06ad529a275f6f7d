import type { WorkingCalendar } from '../time/calendar.ts';
import type { Day } from '../time/day.ts';
import type { Rhythmic } from '../time/rhythm.ts';
import { compareEntries, type Entry, timetable } from '../time/timetable.ts';
import { entriesOfVersions } from './entries-of-versions.ts';
import type { PolicyVersions } from './versions.ts';

/** What a cycle does when its policy has had several versions: each period as the version that rules it says. */
export function timetableOfVersions(
  plan: Rhythmic,
  versions: PolicyVersions,
  calendar: WorkingCalendar,
  from?: Day,
): Entry[] {
  return entriesOfVersions(versions, (policy) => timetable(plan, policy, calendar, from)).sort(compareEntries);
}
