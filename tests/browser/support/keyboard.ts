import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { expect } from 'vitest';

const TABBING = readFileSync(new URL('in-page/tabbing.js', import.meta.url), 'utf8');
/** A page on which nothing has changed for this long is there. */
const QUIET = `new Promise((quiet) => {
  let timer = setTimeout(quiet, 200);
  new MutationObserver(() => {
    clearTimeout(timer);
    timer = setTimeout(quiet, 200);
  }).observe(document.body, { subtree: true, childList: true });
})`;
/** Longer lists go on as they began. */
const MOST_PRESSES = 120;
/** So many presses are made before it is asked whether all was gone through. */
const AT_ONCE = 12;

/** Waits until a page is all there, or asks something first. */
export async function settled(page: Page): Promise<void> {
  await page.locator('h1, [role=dialog]').first().waitFor();
  const asks = async () => (await page.getByRole('dialog').count()) > 0;
  await expect.poll(async () => (await page.locator('.waiting').count()) === 0 || (await asks())).toBe(true);
  await page.evaluate(QUIET);
}

/**
 * Goes through what a page shows, on or back, with the Tab key until it has been everywhere; tells what was wrong: what was never
 * reached, what did not show that it had the focus, and what something else covered.
 */
export async function tabbedThrough(page: Page, key: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<readonly string[]> {
  await page.evaluate(TABBING);
  for (let presses = 0; presses < MOST_PRESSES; presses += AT_ONCE) {
    for (let at = 0; at < AT_ONCE; at += 1) await page.keyboard.press(key);
    if (await page.evaluate<boolean>('tabbing.isDone()')) break;
  }
  return page.evaluate<readonly string[]>(`tabbing.end('${key}')`);
}
