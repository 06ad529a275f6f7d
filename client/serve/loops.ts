import type { OperationDeps } from '../operations/deps.ts';
import { dispatchInbox } from '../operations/dispatch-inbox.ts';

/** Something that is done again and again until it is stopped; a failure is told and tried again. */
export interface Loop {
  readonly stop: () => Promise<void>;
}

/** Runs `work` every `ms`, one run after the other. */
export function every(ms: number, work: () => Promise<unknown>, onError: (error: unknown) => void): Loop {
  let stopped = false;
  let wake = () => {};
  const run = async () => {
    while (!stopped) {
      await work().catch(onError);
      if (stopped) break;
      await new Promise<void>((resolve) => {
        const timer = setTimeout(resolve, ms);
        wake = () => {
          clearTimeout(timer);
          resolve();
        };
      });
    }
  };
  const ended = run();
  return {
    stop: () => {
      stopped = true;
      wake();
      return ended;
    },
  };
}

/** Receipts that could not be delivered when they arrived are brought to their tasks. */
export function dispatcher(deps: OperationDeps, onError: (error: unknown) => void): Loop {
  const seen = new Map<string, number>();
  return every(2_000, () => dispatchInbox(deps, seen), onError);
}
