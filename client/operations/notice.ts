import type { Definition } from '../../activities/store/definition.ts';
import { earliestDue } from '../../workflows/rules/burden.ts';
import { isCountywide } from '../../workflows/rules/plan.ts';
import { dayOf, type Instant } from '../../workflows/rules/time/instant.ts';
import { operationError } from './errors.ts';

/**
 * Refuses a deadline that has passed, and what asks something of a unit sooner than the policy's notice allows, unless its urgency is said: notice in
 * the morning, due in the afternoon, is what the rules against formalism forbid. What a unit sets itself is its own.
 */
export function requireNotice(
  { policy, calendar, plan }: Definition,
  { due, urgent }: { readonly due: string | null; readonly urgent?: string | undefined },
  by: { readonly actor: string; readonly at: Instant },
): void {
  if (due !== null && due < dayOf(by.at)) throw operationError('refused', 'day_is_past', due);
  const asks = plan.people.some((p) => p.id === by.actor && isCountywide(p));
  const earliest = earliestDue(policy.burden, dayOf(by.at), calendar);
  if (!asks || due === null || earliest === null || due >= earliest || urgent?.trim()) return;
  throw operationError('refused', 'short_notice', earliest);
}
