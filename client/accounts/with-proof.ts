import type { AccountDeps } from './deps.ts';
import { guess } from './guess.ts';
import { loginLimit } from './locks.ts';
import { forgetMisses } from './misses.ts';

/**
 * Does what somebody signed in proves by their password: whoever sits at a session that is not theirs may guess no more
 * often than at the door, and here and there are counted together. Refused: `locked`, besides what the work is refused for.
 */
export async function withProof<T>(deps: AccountDeps, account: string, work: () => Promise<T>): Promise<T> {
  const limit = loginLimit(account);
  const done = await guess(deps, [limit], work);
  await forgetMisses(deps.db, limit.key);
  return done;
}
