import type { Instant } from './instant.ts';

/** The newest reporting period whose reports were due at an instant; while none was, the newest that had begun. */
export function newestDue<W extends { readonly opens: Instant; readonly deadline: Instant }>(
  windows: readonly W[],
  now: Instant,
): W | undefined {
  const begun = windows.filter((w) => w.opens <= now);
  return begun.findLast((w) => w.deadline <= now) ?? begun.at(-1);
}
