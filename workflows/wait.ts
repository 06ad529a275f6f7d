import { condition } from '@temporalio/workflow';
import { createAlarm } from './alarm.ts';
import type { Clock } from './contract/clock.ts';
import type { Instant } from './rules/time/instant.ts';

/** What may end a wait early: a new clock, or a change that makes it pointless. */
export interface Waking {
  readonly clock: () => Clock;
  readonly changed: () => boolean;
}

/** Waits for a business instant: true when it came, false when a change ended the wait before. Holds one timer. */
export async function reached(at: Instant, { clock, changed }: Waking): Promise<boolean> {
  const held = clock();
  const alarm = createAlarm();
  alarm.set(at, held);
  await condition(() => alarm.rang() || changed() || clock() !== held);
  alarm.cancel();
  return alarm.rang();
}
