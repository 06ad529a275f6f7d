import { CancellationScope, condition, sleep } from '@temporalio/workflow';
import { type Clock, msUntil } from './contract/clock.ts';
import type { Instant } from './rules/time/instant.ts';

/** What may end a wait early: a new clock, or a change that makes it pointless. */
export interface Waking {
  readonly clock: () => Clock;
  readonly changed: () => boolean;
}

/**
 * Waits for a business instant: true when it came, false when a change ended the wait before.
 * Holds one timer, which the change cancels.
 */
export async function reached(at: Instant, { clock, changed }: Waking): Promise<boolean> {
  const held = clock();
  const ms = msUntil(held, at, Date.now());
  if (ms === 0) return true;
  const ended = () => changed() || clock() !== held;
  if (ms === null) return condition(ended).then(() => false);
  const timer = new CancellationScope();
  let came = false;
  timer
    .run(() => sleep(ms))
    .then(
      () => {
        came = true;
      },
      () => undefined,
    );
  await condition(() => came || ended());
  if (!came) timer.cancel();
  return came;
}
