import type { ConsequenceKind } from '../policy.ts';
import type { Consequence } from './consequences.ts';

/** A consequence that stands: what it is followed under, whom it is about, and the rule that called for it. */
export interface StandingConsequence {
  readonly id: string;
  readonly unit: string;
  readonly kind: ConsequenceKind;
  readonly rule: string;
}

/** What another version of a review makes of what followed the one before it. */
export interface ConsequenceChanges {
  /** Those that no longer hold. */
  readonly withdrawn: readonly StandingConsequence[];
  readonly added: readonly Consequence[];
}

/** Compares what stands with what follows now; what holds in both goes on with the deadline it had. */
export function consequenceChanges(
  standing: readonly StandingConsequence[],
  following: readonly Consequence[],
): ConsequenceChanges {
  const now = new Set(following.map(nameOf));
  const then = new Set(standing.map(nameOf));
  return {
    withdrawn: standing.filter((one) => !now.has(nameOf(one))),
    added: following.filter((one) => !then.has(nameOf(one))),
  };
}

function nameOf({ unit, kind, rule }: Pick<StandingConsequence, 'unit' | 'kind' | 'rule'>): string {
  return `${rule}/${kind}/${unit}`;
}
