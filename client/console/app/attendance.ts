/** For how long nobody touches anything who is still there. */
const STILL_MS = 60_000;

let touchedAt = Date.now();
for (const kind of ['keydown', 'pointerdown', 'pointermove', 'wheel']) {
  addEventListener(kind, noteTouch, { capture: true, passive: true });
}

function noteTouch(): void {
  touchedAt = Date.now();
}

/** True when nobody sits at the page, as far as it knows: what it asks for now keeps nobody signed in. */
export function isUnattended(): boolean {
  return Date.now() - touchedAt > STILL_MS;
}
