import { once } from 'node:events';
import { setTimeout as pauseFor } from 'node:timers/promises';
import type { OwnServer } from './own-server.ts';

/** A server that ends again at once is started ever less often, down to twice a minute. */
const FIRST_PAUSE_MS = 250;
const LONGEST_PAUSE_MS = 30_000;
/** One that ran this long had started well: the next pause is short again. */
const LASTED_MS = 60_000;
/** A server program that runs until it is stopped. */
export interface KeptServer {
  readonly address: string;
  readonly stop: () => Promise<void>;
}

type Tell = (fault: Error) => unknown;

/** Has a server started again at its port whenever it ends by itself, and tells each end. */
export function keepServer(first: OwnServer, again: () => Promise<OwnServer>, tell: Tell): KeptServer {
  const stopping = new AbortController();
  const kept = keepUp(first, again, tell, stopping.signal);
  return {
    address: first.address,
    stop: async () => {
      stopping.abort();
      await kept;
    },
  };
}

async function keepUp(first: OwnServer, again: () => Promise<OwnServer>, tell: Tell, stopped: AbortSignal) {
  const stop = once(stopped, 'abort');
  let server = first;
  for (let pauseMs = FIRST_PAUSE_MS; ; pauseMs = Math.min(2 * pauseMs, LONGEST_PAUSE_MS)) {
    const since = Date.now();
    await Promise.race([server.ended.then(tellUnless(stopped, tell)), stop]);
    if (Date.now() - since > LASTED_MS) pauseMs = FIRST_PAUSE_MS;
    await pauseFor(pauseMs, null, { signal: stopped }).catch(() => {});
    if (stopped.aborted) return server.end();
    server = await again().catch((error) => {
      tell(error);
      return server;
    });
  }
}

function tellUnless(stopped: AbortSignal, tell: Tell): Tell {
  return (fault) => stopped.aborted || tell(fault);
}
