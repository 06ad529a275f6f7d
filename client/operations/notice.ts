import type { Definition } from '../../activities/store/definition.ts';
import { earliestDue } from '../../workflows/rules/burden.ts';
import { isCountywide } from '../../workflows/rules/plan.ts';
import { dayOf, type Instant } from '../../workflows/rules/time/instant.ts';
import { operationError } from './errors.ts';

/** A deadline that is set: until when, why it cannot wait where it cannot, and which units it is set. */
interface SetDeadline {
  readonly due: string | null;
  readonly urgent?: string | undefined;
  /** Left out where it is set the unit of whoever sets it, or whatever unit the office means. */
  readonly units?: readonly string[];
}

/**
 * Refuses a deadline that has passed, and what asks something of a unit sooner than the policy's notice allows, unless
 * its urgency is said: notice in the morning, due in the afternoon, is what the rules against formalism forbid. What a
 * unit sets itself is its own; what it sets another is not.
 */
export function requireNotice(
  { policy, calendar, plan }: Definition,
  { due, urgent, units = [] }: SetDeadline,
  by: { readonly actor: string; readonly at: Instant },
): void {
  if (due !== null && due < dayOf(by.at)) throw operationError('refused', 'day_is_past', due);
  const person = plan.people.find((p) => p.id === by.actor);
  const asks = person && (isCountywide(person) || units.some((unit) => unit !== person.unit));
  const earliest = earliestDue(policy.burden, dayOf(by.at), calendar);
  if (!asks || due === null || earliest === null || due >= earliest || urgent?.trim()) return;
  throw operationError('refused', 'short_notice', earliest);
}
