const KEPT = 'duban.reason';

/** Why an auditor looks, kept for as long as the window is open. */
export function reasonGiven(): string | null {
  return sessionStorage.getItem(KEPT);
}

export function giveReason(reason: string): void {
  sessionStorage.setItem(KEPT, reason);
}

/** Forgets it when somebody signs out: the next one gives a reason of their own. */
export function forgetReason(): void {
  sessionStorage.removeItem(KEPT);
}
