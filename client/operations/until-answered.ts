import { nextAppend } from '../../activities/store/append.ts';
import type { OperationDeps } from './deps.ts';
import { OperationError } from './errors.ts';

/** Long enough for a machine that stalls, short enough to say so. */
const PATIENCE_MS = 60_000;
const ASK_AGAIN_MS = 250;

/**
 * Asks again, under the same key, for as long as a workflow or the record does not answer in time: what is played has
 * nobody beside it who would. Throws what it was told last when the patience is over, and a refusal at once.
 */
export async function untilAnswered<T>({ db, now }: OperationDeps, ask: () => Promise<T>): Promise<T> {
  const patienceEnds = now().getTime() + PATIENCE_MS;
  for (;;) {
    try {
      return await ask();
    } catch (error) {
      const unanswered = error instanceof OperationError && error.kind === 'unavailable';
      if (!unanswered || now().getTime() > patienceEnds) throw error;
      await nextAppend(db, ASK_AGAIN_MS);
    }
  }
}
