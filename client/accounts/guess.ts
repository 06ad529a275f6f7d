import { OperationError, operationError } from '../operations/errors.ts';
import type { AccountDeps } from './deps.ts';
import { countTry, type Limit, takeBack } from './misses.ts';

/**
 * Does what somebody proves themselves by. It counts as a miss from its beginning, whatever becomes of it until it is
 * known to be none: who guesses many times at once guesses no more often. Refused: `locked`, besides what the work is
 * refused for.
 */
export async function guess<T>(
  { db, now }: Pick<AccountDeps, 'db' | 'now'>,
  limits: readonly Limit[],
  work: () => Promise<T>,
): Promise<T> {
  const at = now();
  const seconds = await countTry(db, limits, at);
  if (seconds > 0) throw operationError('too_many', 'locked', String(seconds));
  try {
    const done = await work();
    await takeBack(db, limits, at);
    return done;
  } catch (error) {
    if (!isMiss(error)) await takeBack(db, limits, at);
    throw error;
  }
}

function isMiss(error: unknown): boolean {
  return error instanceof OperationError && error.kind === 'forbidden';
}
