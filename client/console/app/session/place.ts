const KEPT = 'duban.place';

/** Keeps where somebody was when they had to sign in; survives the way over the organisation's own sign-in. */
export function keepPlace(path: string): void {
  sessionStorage.setItem(KEPT, path);
}

/** Where somebody was, once; the start otherwise. Only a path of ours is gone to. */
export function takePlace(): string {
  const kept = sessionStorage.getItem(KEPT) ?? '/';
  sessionStorage.removeItem(KEPT);
  return new URL(kept, location.origin).origin === location.origin && /^\/(?!\/)/.test(kept) ? kept : '/';
}
