import type { Page } from 'playwright-core';

/** Notes when a page shows what its reader came for, by the browser's own clock. */
const noted = (what: string) => `new MutationObserver((_, observer) => {
  if (!document.querySelector(${JSON.stringify(what)})) return;
  observer.disconnect();
  requestAnimationFrame(() => performance.mark('usable'));
}).observe(document, { childList: true, subtree: true });`;

/** Milliseconds from asking for an address until what its reader came for is painted, nothing of it known before. */
export async function usable(page: Page, address: string, what: string): Promise<number> {
  await page.addInitScript(noted(what));
  await page.goto(address);
  return page.evaluate<number>(`(async () => {
    for (;;) {
      const [usable] = performance.getEntriesByName('usable');
      if (usable) return usable.startTime;
      await new Promise(requestAnimationFrame);
    }
  })()`);
}

/** Milliseconds from an act in the page until a condition holds there and is painted. */
export function felt(page: Page, act: string, until: string): Promise<number> {
  return page.evaluate<number>(`(async () => {
    const frame = () => new Promise(requestAnimationFrame);
    await frame();
    const began = performance.now();
    ${act};
    while (!(${until})) await frame();
    await frame();
    return performance.now() - began;
  })()`);
}

/** What scrolls, and the rows in it. */
export interface Long {
  readonly room: string;
  readonly row: string;
}

/** What a turned wheel moves in a frame, as fast as hands turn it: 120 pixels are 7,000 a second. */
const STEP = 120;

/** Milliseconds between the frames while something long is scrolled by a wheel, and the most rows it had. */
export function scrolled(
  page: Page,
  { room, row }: Long,
): Promise<{ readonly frames: number[]; readonly rows: number }> {
  return page.evaluate(`(async () => {
    const room = ${room};
    const frames = [];
    let rows = 0;
    let last = await new Promise(requestAnimationFrame);
    while (room.scrollTop + room.clientHeight < room.scrollHeight - 1 && frames.length < 400) {
      room.scrollTop += ${STEP};
      const now = await new Promise(requestAnimationFrame);
      frames.push(now - last);
      last = now;
      rows = Math.max(rows, document.querySelectorAll(${JSON.stringify(row)}).length);
    }
    return { frames, rows };
  })()`);
}
