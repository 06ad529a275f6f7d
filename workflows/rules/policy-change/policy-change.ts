import { type Decider, isSamePerson } from '../authority/same-person.ts';
import { addDays, type Day } from '../time/day.ts';
import { dayOf, type Instant } from '../time/instant.ts';
import type { PolicyVersion, PolicyVersions } from './versions.ts';

/** A version that is asked to be published: from which day, why, and the name of its file. */
export interface ProposedVersion extends PolicyVersion {
  readonly from: Day;
  readonly reason: string;
  readonly file: string;
}

/** Where a publication stands: asked for by one post, decided by another. */
export interface PolicyChangeState extends ProposedVersion {
  readonly number: number;
  readonly proposedBy: string;
  readonly status: 'open' | 'approved' | 'rejected';
}

export type PolicyChangeCommand = Decider & { readonly key: string; readonly at: Instant } & (
    | ({ readonly ask: 'propose_policy' } & ProposedVersion)
    | { readonly ask: 'approve_policy' }
    | { readonly ask: 'reject_policy'; readonly reason: string }
  );

export type PolicyChangeFact =
  | ({ readonly type: 'policy_change_proposed' } & ProposedVersion)
  | { readonly type: 'policy_change_approved' }
  | { readonly type: 'policy_change_rejected'; readonly reason: string };

export type PolicyChangeRefusalCode =
  | 'policy_change_exists'
  | 'unknown_policy_change'
  | 'already_decided'
  | 'four_eyes'
  | 'version_not_later'
  | 'version_proposed'
  | 'rhythm_differs'
  | 'from_too_early';

export type PolicyChangeDecision =
  | { readonly fact: PolicyChangeFact }
  | { readonly refused: PolicyChangeRefusalCode; readonly subject: string };

/**
 * What follows from a request to publish a version of the rules: proposed by one post, approved or rejected by another.
 * A version rules the periods that end on or after its day, never one that has ended. `rival` is a proposal of the same
 * version that nobody has decided yet: there is one at a time.
 */
export function decidePolicyChange(
  state: PolicyChangeState | undefined,
  standing: PolicyVersions,
  command: PolicyChangeCommand,
  rival: string | null = null,
): PolicyChangeDecision {
  const { actor, at } = command;
  if (command.ask === 'propose_policy') {
    const { policy, policySha256, from, reason, file } = command;
    const version = { policy, policySha256, from, reason, file };
    if (state) return { refused: 'policy_change_exists', subject: '' };
    if (rival !== null) return { refused: 'version_proposed', subject: rival };
    return faultOf(standing, version, at) ?? { fact: { type: 'policy_change_proposed', ...version } };
  }
  if (!state) return { refused: 'unknown_policy_change', subject: '' };
  if (state.status !== 'open') return { refused: 'already_decided', subject: '' };
  if (command.ask === 'reject_policy') return { fact: { type: 'policy_change_rejected', reason: command.reason } };
  if (isSamePerson(state.proposedBy, command)) return { refused: 'four_eyes', subject: actor };
  return faultOf(standing, state, at) ?? { fact: { type: 'policy_change_approved' } };
}

/** Why a version cannot be published now; the rhythm of a running cycle stays, and no period is ruled backwards. */
function faultOf(
  { policy: now, replaced = [] }: PolicyVersions,
  { policy, from }: ProposedVersion,
  at: Instant,
): PolicyChangeDecision | undefined {
  if (policy.version <= now.version) return { refused: 'version_not_later', subject: String(now.version) };
  if (policy.reporting.period !== now.reporting.period)
    return { refused: 'rhythm_differs', subject: 'reporting.period' };
  if (policy.review.period !== now.review.period) return { refused: 'rhythm_differs', subject: 'review.period' };
  const today = dayOf(at);
  const last = replaced.at(-1)?.before;
  const earliest = last !== undefined && last >= today ? addDays(last, 1) : today;
  return from < earliest ? { refused: 'from_too_early', subject: earliest } : undefined;
}
