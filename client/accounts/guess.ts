import { OperationError, operationError } from '../operations/errors.ts';
import type { AccountDeps } from './deps.ts';
import { countTry, type Limit, secondsUntil, takeBack } from './misses.ts';
import { begun, ended, placeMayBe, underWay } from './under-way.ts';

type Counting = Pick<AccountDeps, 'db' | 'now'>;

/**
 * Does what somebody proves themselves by. It counts as a miss from its beginning, whatever becomes of it until it is
 * known to be none: who guesses many times at once guesses no more often. Refused: `locked`, besides what the work is
 * refused for.
 */
export async function guess<T>(deps: Counting, limits: readonly Limit[], work: () => Promise<T>): Promise<T> {
  const { db } = deps;
  const at = await counted(deps, limits);
  let missed = false;
  try {
    return await work();
  } catch (error) {
    missed = isMiss(error);
    throw error;
  } finally {
    const settled = missed ? Promise.resolve() : takeBack(db, limits, at);
    await settled.finally(() => ended(db, limits, missed));
  }
}

/**
 * Counts a try, and says when. Where a limit that many people share is reached only by tries that are under way, it waits
 * for how they end: a whole office may come in at once.
 */
async function counted({ db, now }: Counting, limits: readonly Limit[]): Promise<Date> {
  for (;;) {
    const at = now();
    if ((await countTry(db, limits, at)) === 0) {
      begun(db, limits);
      return at;
    }
    const missed = limits.map((limit) => ({ ...limit, most: limit.most + underWay(db, limit) }));
    const seconds = await secondsUntil(db, missed, at);
    if (seconds > 0) throw operationError('too_many', 'locked', String(seconds));
    await placeMayBe(db, limits);
  }
}

function isMiss(error: unknown): boolean {
  return error instanceof OperationError && error.kind === 'forbidden';
}
