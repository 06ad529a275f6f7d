import { setTimeout as wait } from 'node:timers/promises';
import { Refusal } from '../../api/client.ts';

/** Nobody waits longer than a window of the usual limits. */
const LONGEST_S = 60;

/**
 * Makes a call again, when its time has come, that the server had no more room for in this minute: a file of many reports
 * is handed in to its end. What would take longer than a minute is refused as it is.
 */
export async function patiently<T>(call: () => Promise<T>, onWait: (seconds: number) => void): Promise<T> {
  for (;;) {
    try {
      return await call();
    } catch (error) {
      const seconds = secondsIn(error);
      if (seconds === null || seconds > LONGEST_S) throw error;
      onWait(seconds);
      await wait(seconds * 1000);
    }
  }
}

/** In how many seconds a call may be made again that came too often; null for whatever else was wrong. */
function secondsIn(error: unknown): number | null {
  if (!(error instanceof Refusal) || error.answer.code !== 'too_many_requests') return null;
  const seconds = Number(error.answer.refusals?.[0]?.subject);
  return seconds > 0 ? seconds : null;
}
