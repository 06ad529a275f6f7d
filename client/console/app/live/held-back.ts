const waiting = new Set<() => void>();
let holding = 0;

/** True while somebody is filling in what must not be taken from under their hands. */
export function isHeldBack(): boolean {
  return holding > 0;
}

/** Holds back what would redraw a page; answers with what ends that, and all that waited is done. */
export function holdBack(): () => void {
  holding += 1;
  return () => {
    holding -= 1;
    if (holding > 0) return;
    const due = [...waiting];
    waiting.clear();
    for (const then of due) then();
  };
}

/** Does something as soon as nothing is held back, once however often it is asked for meanwhile. */
export function whenFree(then: () => void): void {
  if (holding === 0) then();
  else waiting.add(then);
}

/** What waits is wanted no more. */
export function dropWaiting(then: () => void): void {
  waiting.delete(then);
}
