import type { Browser, Page } from 'playwright-core';
import { expect, inject, test as plain } from 'vitest';
import { openChromium } from './chromium.ts';
import { type Eyes, optionsFor } from './eyes.ts';
import { noteFaults } from './faults.ts';
import type { SamplePlace } from './places.ts';

export type { Eyes } from './eyes.ts';

/** Opens a window of an installation, in a browser that has never been there; it may lead to these others too. */
export type Open = (home: string, eyes?: Eyes, others?: readonly string[]) => Promise<Page>;

/** How long a window waits for what must come: whoever runs the tests may have other things to do beside them. */
const PATIENCE_MS = 40_000;

interface Fixtures {
  readonly chromium: Browser;
  readonly open: Open;
}

/**
 * A test in a real browser. After each, no window may have seen a refused style or script, an error of its own, a broken
 * server, or a request to anybody but the installation.
 */
export const it = plain.extend<Fixtures>({
  chromium: [
    // biome-ignore lint/correctness/noEmptyPattern: a fixture names what it needs, and this one needs nothing
    async ({}, use) => {
      const chromium = await openChromium();
      await use(chromium);
      await chromium.close();
    },
    { scope: 'worker' },
  ],
  open: async ({ chromium, task }, use) => {
    const faults: string[] = [];
    const open: Open = async (home, eyes = {}, others = []) => {
      const context = await chromium.newContext(optionsFor(eyes));
      const page = await context.newPage();
      noteFaults(page, [home, ...others], faults);
      page.setDefaultTimeout(PATIENCE_MS);
      return page;
    };
    await use(open);
    if (task.result?.state === 'fail') await tell(chromium, faults);
    for (const context of chromium.contexts()) await context.close();
    expect(faults).toEqual([]);
  },
});

/** Says what the windows of a failed test showed last. */
async function tell(chromium: Browser, faults: readonly string[]): Promise<void> {
  for (const page of chromium.contexts().flatMap((context) => context.pages())) {
    const text = await page.locator('body').innerText();
    console.log(`${page.url()} showed:\n${text}\n${faults.join('\n')}`);
  }
}

/** Enters the sample that all share, or another, as one of those whom its start shows links for. */
export async function enter(page: Page, who: string, { links }: SamplePlace = inject('sample')): Promise<void> {
  const link = links[who];
  if (link === undefined) throw new Error(`the sample's start shows no link for ${who}`);
  await page.goto(link);
  await page.waitForURL((url) => url.pathname !== '/enter' && url.pathname !== '/');
  await page.locator('h1').waitFor();
}

/** Enters the sample and goes to the page of one's account, which everybody has. */
export async function atAccount(page: Page, who: string): Promise<void> {
  await enter(page, who);
  await page.goto(`${inject('sample').url}/profile`);
  await page.locator('.plain-table').nth(1).waitFor();
}
