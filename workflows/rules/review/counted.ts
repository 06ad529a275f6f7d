import type { Policy } from '../policy.ts';
import type { Instant } from '../time/instant.ts';
import type { ReportVersion } from './input.ts';

/** The versions of one (task, unit, period) received before the freeze, oldest first. */
export function receivedBefore(versions: readonly ReportVersion[], freezeAt: Instant): ReportVersion[] {
  return versions.filter((v) => v.receivedAt < freezeAt).toSorted((a, b) => a.version - b.version);
}

/** True when the latest version stands returned at the freeze. */
export function isReturned(versions: readonly ReportVersion[], freezeAt: Instant): boolean {
  const latest = versions.at(-1);
  return latest !== undefined && before(latest.returnedAt, freezeAt);
}

/** The version that feeds the score: the latest that is not returned and, where the policy says so, verified. */
export function countedVersion(
  versions: readonly ReportVersion[],
  counts: Policy['reporting']['counts'],
  freezeAt: Instant,
): ReportVersion | undefined {
  return versions.findLast((v) => countsAt(v, counts, freezeAt));
}

/** True for a version that may feed a score: not returned and, where the policy says so, verified before the freeze. */
export function countsAt(version: ReportVersion, counts: Policy['reporting']['counts'], freezeAt: Instant): boolean {
  return !before(version.returnedAt, freezeAt) && (counts === 'submitted' || before(version.verifiedAt, freezeAt));
}

function before(instant: Instant | null, limit: Instant): boolean {
  return instant !== null && instant < limit;
}
