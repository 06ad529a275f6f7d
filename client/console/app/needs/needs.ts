/** What the interface may want of a person before it does what was asked. */
export const NEEDS = [
  'proof_needed',
  'second_factor_needed',
  'password_expired',
  'password_too_short',
  'audit_reason_needed',
] as const;
export type Need = (typeof NEEDS)[number];

/** A need that waits for the person; `done` says whether it was met. */
export interface Waiting {
  readonly need: Need;
  readonly done: (met: boolean) => void;
}

let waiting: Waiting | null = null;
let begun: Promise<boolean> | null = null;
const listeners = new Set<() => void>();

/** Asks the person for what is needed; true when it was given. Calls that need the same at once wait for one answer. */
export function meet(need: Need): Promise<boolean> {
  begun ??= new Promise((resolve) => {
    show({ need, done: resolve });
  }).then((met) => {
    begun = null;
    show(null);
    return met === true;
  });
  return begun;
}

function show(next: Waiting | null): void {
  waiting = next;
  for (const listener of listeners) listener();
}

/** What waits for the person now; for `useSyncExternalStore`. */
export function waitingNow(): Waiting | null {
  return waiting;
}

export function onWaiting(listener: () => void): () => void {
  listeners.add(listener);
  return () => void listeners.delete(listener);
}
