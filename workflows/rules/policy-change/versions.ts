import type { Policy } from '../policy.ts';
import type { Day } from '../time/day.ts';

/** A version of a policy by the bytes of its file. */
export interface PolicyVersion {
  readonly policy: Policy;
  readonly policySha256: string;
}

/** A version that another has replaced: it goes on ruling the periods that end before that day. */
export interface ReplacedVersion extends PolicyVersion {
  readonly before: Day;
}

/** The version that is published, and those it has replaced, oldest first. */
export interface PolicyVersions extends PolicyVersion {
  readonly replaced?: readonly ReplacedVersion[];
}

/** The version that rules a period by its last day: one that is published later leaves earlier periods alone. */
export function versionFor({ policy, policySha256, replaced = [] }: PolicyVersions, lastDay: Day): PolicyVersion {
  const older = replaced.find(({ before }) => lastDay < before);
  return older ? { policy: older.policy, policySha256: older.policySha256 } : { policy, policySha256 };
}

/** The versions once another is published that rules the periods ending on or after a day. */
export function publishedFrom(before: PolicyVersions, next: PolicyVersion, from: Day): PolicyVersions {
  const { policy, policySha256, replaced = [] } = before;
  return { ...next, replaced: [...replaced, { policy, policySha256, before: from }] };
}
