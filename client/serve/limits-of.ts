import type { Database } from '../../activities/store/database.ts';
import type { Env } from '../../worker/config.ts';
import { type Budgets, openBudgets } from '../limits/budgets.ts';

/** What everybody may ask of a server in a while, by the wall clock; null where `DUBAN_LIMITS` lifts the limits on purpose. */
export function limitsOf(db: Database, { DUBAN_LIMITS }: Env, onError: (error: unknown) => void): Budgets | null {
  return DUBAN_LIMITS === 'off' ? null : openBudgets(db, () => new Date(), onError);
}
