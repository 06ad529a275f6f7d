import { OperationError, operationError } from '../operations/errors.ts';
import type { AccountDeps } from './deps.ts';
import { proofLimit } from './locks.ts';
import { countMiss, forgetMisses, secondsLocked } from './misses.ts';

/**
 * Does what somebody signed in proves by their password: whoever sits at a session that is not theirs may guess no more
 * often than at the door. Refused: `locked`, besides whatever the work itself is refused for.
 */
export async function withProof<T>({ db, now }: AccountDeps, account: string, work: () => Promise<T>): Promise<T> {
  const limit = proofLimit(account);
  const seconds = await secondsLocked(db, [limit], now());
  if (seconds > 0) throw operationError('too_many', 'locked', String(seconds));
  try {
    const done = await work();
    await forgetMisses(db, limit.key);
    return done;
  } catch (error) {
    if (isMiss(error)) await countMiss(db, [limit.key], now());
    throw error;
  }
}

function isMiss(error: unknown): boolean {
  return error instanceof OperationError && error.refusals.some(({ code }) => code === 'wrong_credentials');
}
