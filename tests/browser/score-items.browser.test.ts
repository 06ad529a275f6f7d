import type { Locator, Page } from 'playwright-core';
import { describe, expect, inject } from 'vitest';
import { openedSeen, seenAround } from './support/seen.ts';
import { enter, it, type Open } from './support/window.ts';

const sample = inject('sample');

/** Somebody at the list of reviews, where what changes the scores to come is decided. */
async function atReviews(open: Open, who: string): Promise<Page> {
  const page = await open(sample.url);
  await enter(page, who);
  await page.goto(`${sample.url}/cycles/xupu-2024/reviews`);
  await page.locator('.score-items, .panel:has(h2) p').first().waitFor();
  return page;
}

async function confirm(dialog: Locator): Promise<void> {
  await dialog.locator('.ant-modal-footer .ant-btn-primary').click();
  await dialog.waitFor({ state: 'detached' });
}

const bonus = (page: Page) => page.locator('.score-items tr', { hasText: '县医保局' });

describe('a bonus before the freeze', () => {
  it('is proposed by the office, with what proves it, and not approved by it', async ({ open }) => {
    const page = await atReviews(open, 'office');
    await page.getByRole('button', { name: '提出加分或扣分' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('combobox', { name: '单位' }).fill('县医保局');
    await page.keyboard.press('Enter');
    await dialog.getByLabel('分数').fill('1.5');
    await dialog.getByLabel('理由').fill('承办全省现场会');
    await dialog.getByLabel('依据').fill('湘政办函〔2024〕18号');
    const notice = { name: '通报.txt', mimeType: 'text/plain', buffer: Buffer.from('通报表扬') };
    await dialog.locator('input[type=file]').setInputFiles(notice);
    await dialog.getByRole('button', { name: '移除 通报.txt' }).waitFor();
    await confirm(dialog);
    await bonus(page).getByText('加 1.5 分').waitFor();
    await expect.poll(() => bonus(page).getByRole('button').allTextContents()).toEqual(['通报.txt', '撤回']);
  });

  it('is approved by another post, and then stands as it is', async ({ open }) => {
    const page = await atReviews(open, 'office2');
    await bonus(page).getByRole('button', { name: '批准：加 1.5 分' }).click();
    await confirm(page.getByRole('dialog', { name: '批准' }));
    await bonus(page)
      .getByText(/民生可感专班办公室.*批准/)
      .waitFor();
    await expect.poll(() => bonus(page).getByRole('button').allTextContents()).toEqual(['通报.txt']);
  });
});

describe('to the eye', () => {
  it('what counts in the review to come is in order', async ({ open }) => {
    const page = await atReviews(open, 'office');
    await seenAround(page, 'score-items');
    await openedSeen(page, '.panel > .acts button', 'score-items-propose');
  });
});
