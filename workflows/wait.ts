import { condition } from '@temporalio/workflow';
import { type Clock, msUntil } from './contract/clock.ts';
import type { Instant } from './rules/time/instant.ts';

/**
 * Waits for a business instant: true when it came, false when `changed` or a new clock ended the wait before.
 * Holds one timer, which the change cancels.
 */
export async function reached(at: Instant, clock: () => Clock, changed: () => boolean): Promise<boolean> {
  const held = clock();
  const ms = msUntil(held, at, Date.now());
  if (ms === 0) return true;
  const ended = () => changed() || clock() !== held;
  if (ms !== null) return !(await condition(ended, ms));
  await condition(ended);
  return false;
}
