import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { expect } from 'vitest';

const SCREENS = fileURLToPath(new URL('../../../.cache/screens', import.meta.url));
const GRAVE: readonly unknown[] = ['serious', 'critical'];

/** Looks at a page: nothing that axe calls serious may be on it, and a picture is kept in `.cache/screens`. */
export async function seen(page: Page, name: string): Promise<void> {
  await page.evaluate('document.fonts.ready');
  await mkdir(SCREENS, { recursive: true });
  await page.screenshot({ path: join(SCREENS, `${name}.png`), fullPage: true, animations: 'disabled' });
  const { violations } = await new AxeBuilder({ page }).analyze();
  const grave = violations.filter(({ impact }) => GRAVE.includes(impact));
  expect(grave.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(' ')}`)).toEqual([]);
}
