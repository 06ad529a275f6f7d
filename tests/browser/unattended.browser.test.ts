import type { Page } from 'playwright-core';
import { describe, expect, inject } from 'vitest';
import { enter, it } from './support/window.ts';

const sample = inject('sample');

/** What a page says of whether somebody sits there, when it asks by itself how the parts are; half a minute later. */
async function saidLater(page: Page): Promise<string | null> {
  const asks = page.waitForRequest((request) => request.url().endsWith('/api/doctor'));
  await page.clock.fastForward(31_000);
  return (await asks).headerValue('duban-unattended');
}

describe('a page that asks by itself', () => {
  it('says that nobody is there once nothing was touched for a minute, until something is', async ({ open }) => {
    const page = await open(sample.url);
    await page.clock.install();
    await enter(page, 'administrator');
    await page.goto(`${sample.url}/settings`);
    await page.locator('.facts').first().waitFor();
    expect(await saidLater(page)).toBeNull();
    expect(await saidLater(page)).toBe('true');
    await page.mouse.move(40, 40);
    expect(await saidLater(page)).toBeNull();
  });
});
