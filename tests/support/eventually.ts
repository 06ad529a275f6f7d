import { setTimeout as pause } from 'node:timers/promises';

const LOOK_EVERY_MS = 100;
const PATIENCE_MS = 45_000;

type Look<T> = T | false | null | undefined;

/** Looks again and again until it finds something, for what nobody announces; says what it waited for in vain. */
export async function eventually<T>(
  what: string,
  look: () => Look<T> | Promise<Look<T>>,
  patienceMs = PATIENCE_MS,
): Promise<T> {
  const patienceEnds = Date.now() + patienceMs;
  for (;;) {
    const found = await look();
    if (found) return found;
    if (Date.now() > patienceEnds) throw new Error(`waited in vain: ${what}`);
    await pause(LOOK_EVERY_MS);
  }
}
