import type { Plan } from '../plan.ts';
import type { Policy } from '../policy.ts';
import { addDays, type Day } from '../time/day.ts';

/** How long the last year of a cycle is evaluated, published, read and taken over. */
const A_YEAR = 365;

/**
 * Until when the posts of a cycle are held though it has ended: a year after its plan's last day where its years are
 * evaluated, for that begins when the last one is over; null where nothing is left to do.
 */
export function postsHeldUntil(
  { horizon }: Pick<Plan, 'horizon'>,
  { evaluation }: Pick<Policy, 'evaluation'>,
): Day | null {
  return evaluation?.annual ? addDays(horizon.to, A_YEAR) : null;
}
