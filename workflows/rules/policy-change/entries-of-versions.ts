import type { Policy } from '../policy.ts';
import { periodFromId } from '../time/period.ts';
import { type PolicyVersions, versionFor } from './versions.ts';

/**
 * What a policy asks for when it has had several versions: each period as the version that rules it says, and what
 * belongs to no period as the newest does.
 */
export function entriesOfVersions<E extends { readonly period: string | null }>(
  versions: PolicyVersions,
  askedBy: (policy: Policy) => readonly E[],
): E[] {
  const { policy, replaced = [] } = versions;
  const ruled = (of: Policy) =>
    askedBy(of).filter(({ period }) =>
      period === null ? of === policy : versionFor(versions, periodFromId(period)?.to ?? '').policy === of,
    );
  return replaced.length === 0 ? [...askedBy(policy)] : [...replaced.map((r) => r.policy), policy].flatMap(ruled);
}
