import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { type Eyes, optionsFor } from './eyes.ts';

const SCREENS = fileURLToPath(new URL('../../../.cache/screens', import.meta.url));
const GRAVE: readonly unknown[] = ['serious', 'critical'];
/** Targets a fingertip finds (2.5.8) are not in what axe asks by itself. */
const ASKED: Parameters<AxeBuilder['options']>[0] = {
  resultTypes: ['violations'],
  rules: { 'target-size': { enabled: true } },
};
/**
 * The ways to look at a page: each language in each width, each language and each width in each shade. The last one is
 * how a window is opened.
 */
const AROUND: readonly (readonly [string, Eyes])[] = [
  ['en-phone', { language: 'en', phone: true }],
  ['en-dark', { language: 'en', dark: true }],
  ['zh-phone-dark', { phone: true, dark: true }],
  ['zh', {}],
];
/** What somebody opens by hand is looked at in half as many. */
export const OPENED: typeof AROUND = [
  ['en-phone', { language: 'en', phone: true }],
  ['zh-dark', { dark: true }],
];
/** What lies over a page is seen as far as the window goes. */
const OVER = '.ant-modal-wrap:visible, .ant-drawer-open, dialog[open]';
/** Nobody looks further down in a picture. */
const MOST_HEIGHT = 3000;
const SIZE = '[innerWidth, document.documentElement.scrollHeight]';
const DRAWN = 'new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn)))';
const TOO_WIDE = '(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth)(document.documentElement)';

/** A bar that stands at the bottom covers half a field only until somebody scrolls. */
const BARS = '.send-bar, .send-marks';
const unstuck = (position: string) =>
  `for (const bar of document.querySelectorAll('${BARS}')) bar.style.position = '${position}'`;

/** Looks at a page: nothing that axe calls serious may be on it, and a picture is kept in `.cache/screens`. */
export async function seen(page: Page, name: string): Promise<void> {
  await pictured(page, name);
  // The other mode opens a page of its own for every look, which takes three times as long.
  await page.evaluate(unstuck('static'));
  const { violations } = await new AxeBuilder({ page }).setLegacyMode(true).options(ASKED).analyze();
  await page.evaluate(unstuck(''));
  const grave = violations.filter(({ impact }) => GRAVE.includes(impact));
  expect.soft(grave.map(({ id, nodes }) => `${name}: ${id}: ${nodes.map((node) => node.html).join(' ')}`)).toEqual([]);
}

async function pictured(page: Page, name: string): Promise<void> {
  await page.evaluate('document.fonts.ready');
  await page.evaluate('scrollTo(0, 0)');
  await page.evaluate(DRAWN);
  await mkdir(SCREENS, { recursive: true });
  const whole = (await page.locator(OVER).count()) === 0;
  // What is asked first lies over a page that waits for it.
  if (whole) await page.locator('.waiting').waitFor({ state: 'detached' });
  // Where nobody is there to look, none is taken.
  if (process.env.CI) return;
  const path = join(SCREENS, `${name}.png`);
  const [width, height] = await page.evaluate<[number, number]>(SIZE);
  const clip = { x: 0, y: 0, width, height: Math.min(height, MOST_HEIGHT) };
  await page.screenshot({ path, animations: 'disabled', ...(whole ? { fullPage: true, clip } : {}) });
}

/**
 * Looks at a page in both languages, on a phone and at a desk, by day and by night, changed on the spot; it may not have
 * to be pushed sideways.
 */
export async function seenAround(page: Page, name: string, ways = AROUND): Promise<void> {
  for (const [eyes, how] of ways) {
    const { viewport, colorScheme } = optionsFor(how);
    if (viewport) await page.setViewportSize(viewport);
    await page.emulateMedia({ colorScheme: colorScheme ?? null });
    await page.locator(`.choice [lang^="${how.language ?? 'zh'}"] input`).dispatchEvent('click');
    await seen(page, `${name}-${eyes}`);
    const wide = await page.evaluate<number>(TOO_WIDE);
    expect.soft(`${name}-${eyes}: ${wide} too wide`).toBe(`${name}-${eyes}: 0 too wide`);
  }
}

/** Presses what opens a dialog or a drawer, and looks at that. */
export async function openedSeen(page: Page, button: string, name: string): Promise<void> {
  await page.locator(button).first().click();
  await page.locator('.ant-modal form, .ant-drawer-body > *').first().waitFor();
  await seenAround(page, name, OPENED);
}
