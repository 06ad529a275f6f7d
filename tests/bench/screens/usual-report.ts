import type { Page } from 'playwright-core';
import { AT_EASE, handsAt, reportUsually } from '../../browser/support/hands.ts';

/** Seconds that somebody who works at ease needs for two figures, from the page one lands on until they are received. */
export async function usualReport(page: Page): Promise<number> {
  await page.locator('.duty-period').first().waitFor();
  const began = performance.now();
  await reportUsually(page, handsAt(page, AT_EASE), ['23', '47']);
  return (performance.now() - began) / 1000;
}
