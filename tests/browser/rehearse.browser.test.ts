import { writeFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { describe, expect, inject } from 'vitest';
import { LIVE_POLICY, livePlan } from '../support/live-plan.ts';
import { seenAround } from './support/seen.ts';
import { enter, it, type Open } from './support/window.ts';

const sample = inject('sample');
/** Half a year of one task: played in seconds. */
const SHORT = livePlan(1, 2024).replace('2025-12-31', '2024-06-30');
async function stage(open: Open): Promise<Page> {
  const page = await open(sample.url);
  await enter(page, 'office');
  await page.goto(`${sample.url}/cycles/xupu-2024/rehearse`);
  await page.locator('.seed').waitFor();
  return page;
}

/** Chooses files of one's own. */
async function bring(page: Page, plan: string): Promise<void> {
  const files = { plan, policy: LIVE_POLICY };
  for (const [name, text] of Object.entries(files)) {
    await writeFile(`${sample.folder}/${name}.yaml`, text);
    await page.locator(`input[type=file][id$=${name}]`).setInputFiles(`${sample.folder}/${name}.yaml`);
  }
}

describe('a rehearsal', () => {
  it('of files that cannot be played is refused with every fault and its line', async ({ open }) => {
    const page = await stage(open);
    await page.getByLabel('自己的方案文件').check();
    await bring(page, SHORT.replace('lead: [slj]', 'lead: [nobody]').replace('kind: cumulative', 'kind: guess'));
    await page.getByRole('button', { name: '开始演练' }).click();
    await page.getByRole('alert').waitFor();
    await expect
      .poll(() => page.getByRole('alert').locator('p').allTextContents())
      .toEqual([expect.stringMatching(/plan\.yaml:\d+/), expect.stringMatching(/plan\.yaml:\d+/)]);
  });

  it('is watched until it is done; then its flags and its mail are read', async ({ open }) => {
    const page = await stage(open);
    await page.getByLabel('自己的方案文件').check();
    await bring(page, SHORT);
    await page.getByRole('button', { name: '开始演练' }).click();
    await page.getByRole('progressbar').waitFor();
    await page.getByText('已完成').waitFor({ timeout: 50_000 });
    const rows = page.locator('.outcome-of tbody tr');
    await expect
      .poll(async () => (await rows.allTextContents()).toSorted())
      .toEqual([expect.stringMatching(/^县教育局.*不排名/), expect.stringMatching(/^县水利局.*旗/)]);
    await page.locator('.mail-of summary').first().click();
    await page.locator('.letter-text').waitFor();
    await expect.poll(() => page.locator('.letter').textContent()).toMatch(/收件人：.*@duban\.example/);
  });
});

describe('to the eye', () => {
  it('what came of it is in order', async ({ open }) => {
    const page = await stage(open);
    await page.locator('.outcome-of').waitFor();
    await seenAround(page, 'rehearse');
  });
});
