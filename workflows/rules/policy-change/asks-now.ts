import { type Actor, isPost } from '../authority/actor.ts';
import { mayDo } from '../authority/may-do.ts';
import type { PolicyChangeState } from './policy-change.ts';

const DECISIONS = ['approve_policy', 'reject_policy'] as const;
export type PolicyAsk = (typeof DECISIONS)[number];

/** How somebody may decide a version that is asked for, as it stands: nobody approves what they asked for themselves. */
export function asksOfVersion(
  { status, proposedBy }: Pick<PolicyChangeState, 'status' | 'proposedBy'>,
  actor: Actor,
): PolicyAsk[] {
  if (status !== 'open' || !isPost(actor)) return [];
  return DECISIONS.filter((ask) => mayDo(actor, ask, null) && (ask !== 'approve_policy' || actor.id !== proposedBy));
}
