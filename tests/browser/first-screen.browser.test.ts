import type { Page } from 'playwright-core';
import { describe, expect, inject } from 'vitest';
import { enter, it } from './support/window.ts';

const sample = inject('sample');
const MOST_KB = 250;

/** Notes when the page has its heading, by the browser's own clock. */
const NOTE_HEADING = `new MutationObserver((_, observer) => {
  if (!document.querySelector('h1')) return;
  performance.mark('usable');
  observer.disconnect();
}).observe(document, { childList: true, subtree: true });`;

const WIRE = `[...performance.getEntriesByType('navigation'), ...performance.getEntriesByType('resource')]
  .reduce((sum, entry) => sum + entry.transferSize, 0)`;

/** What a first visit costs: kilobytes over the wire, and milliseconds until the page can be used. */
async function cost(page: Page, path: string): Promise<{ kb: number; ms: number }> {
  await page.addInitScript(NOTE_HEADING);
  await page.goto(sample.url + path);
  await page.locator('h1').waitFor();
  await page.waitForLoadState('networkidle');
  const bytes = await page.evaluate<number>(WIRE);
  const ms = await page.evaluate<number>(`performance.getEntriesByName('usable')[0].startTime`);
  return { kb: Math.round(bytes / 1024), ms: Math.round(ms) };
}

describe('a first visit', () => {
  it(`takes no more than ${MOST_KB} kB over the wire to the sign-in`, async ({ open }) => {
    const { kb, ms } = await cost(await open(sample.url), '/sign-in');
    console.log(`first screen, sign-in: ${kb} kB, usable after ${ms} ms`);
    expect(kb).toBeLessThanOrEqual(MOST_KB);
  });

  it.for(['jyj-reporter', 'leader'])(`takes no more than ${MOST_KB} kB to where %s begins`, async (who, { open }) => {
    const page = await open(sample.url);
    await enter(page, who);
    const fresh = await open(sample.url);
    await fresh.context().addCookies(await page.context().cookies());
    const { kb, ms } = await cost(fresh, '/');
    console.log(`first screen, ${who}: ${kb} kB, usable after ${ms} ms`);
    expect(kb).toBeLessThanOrEqual(MOST_KB);
  });
});
