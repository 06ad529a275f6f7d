import { CancellationScope, sleep } from '@temporalio/workflow';
import { type Clock, msUntil } from './contract/clock.ts';
import type { Instant } from './rules/time/instant.ts';

/** One timer that stands at the next instant something is due. */
export interface Alarm {
  /** Stands at this instant from now on, as this clock tells it; the same again changes nothing. */
  readonly set: (at: Instant, clock: Clock) => void;
  /** True from the instant on, until it is set to another. */
  readonly rang: () => boolean;
  readonly cancel: () => void;
}

/** An alarm that stands nowhere yet. Moving it costs a timer, not a wait: each promise inside a workflow costs a stack trace. */
export function createAlarm(): Alarm {
  let stands: { readonly at: Instant; readonly clock: Clock } | null = null;
  let timer: CancellationScope | null = null;
  let rang = false;
  const cancel = () => {
    timer?.cancel();
    timer = null;
  };
  return {
    set: (at, clock) => {
      if (stands?.at === at && stands.clock === clock) return;
      cancel();
      stands = { at, clock };
      const ms = msUntil(clock, at, Date.now());
      rang = ms === 0;
      if (ms === null || rang) return;
      const mine = new CancellationScope();
      timer = mine;
      mine
        .run(() => sleep(ms))
        .then(
          () => {
            // One that went off in the same activation in which it was moved tells nothing of the new instant.
            if (timer !== mine) return;
            timer = null;
            rang = true;
          },
          () => undefined,
        );
    },
    rang: () => rang,
    cancel,
  };
}
