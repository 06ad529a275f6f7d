import type { WorkingCalendar } from '../time/calendar.ts';
import type { Day } from '../time/day.ts';
import { periodFromId } from '../time/period.ts';
import type { Rhythmic } from '../time/rhythm.ts';
import { compareEntries, type Entry, timetable } from '../time/timetable.ts';
import { type PolicyVersions, versionFor } from './versions.ts';

/** What a cycle does when its policy has had several versions: each period as the version that rules it says. */
export function timetableOfVersions(
  plan: Rhythmic,
  versions: PolicyVersions,
  calendar: WorkingCalendar,
  from?: Day,
): Entry[] {
  const { policy, replaced = [] } = versions;
  const newest = timetable(plan, policy, calendar, from);
  if (replaced.length === 0) return newest;
  const rules = ({ period }: Entry, of: PolicyVersions['policy']) =>
    period !== null && versionFor(versions, periodFromId(period)?.to ?? '').policy === of;
  const older = replaced.flatMap((version) =>
    timetable(plan, version.policy, calendar, from).filter((entry) => rules(entry, version.policy)),
  );
  const own = newest.filter((entry) => entry.period === null || rules(entry, policy));
  return [...older, ...own].sort(compareEntries);
}
