import type { Page } from 'playwright-core';
import { describe, expect, inject } from 'vitest';
import { seenAround } from './support/seen.ts';
import { enter, it } from './support/window.ts';

const sample = inject('sample');
/** Leads from a row of the board of the disabled persons' federation to its task. */
async function fromBoard(page: Page): Promise<void> {
  await enter(page, 'office');
  await page.goto(`${sample.url}/cycles/xupu-2024/board?unit=cl`);
  await page
    .getByRole('button', { name: /的详情|Details of/ })
    .first()
    .click();
  await page.getByRole('link', { name: /查看任务|See the task/ }).click();
  await page.locator('.report-card').first().waitFor();
}

describe('the page of a task', () => {
  it('stands under the board, shows how each indicator went, and leads back to the board as it was left', async ({
    open,
  }) => {
    const page = await open(sample.url);
    await fromBoard(page);
    const place = page.getByRole('navigation', { name: '所在位置' });
    await expect.poll(() => place.innerText()).toMatch(/^进展看板\s*\/\s*任务$/);
    await page.locator('.side [aria-current=page]', { hasText: '进展看板' }).waitFor();
    await page
      .getByRole('img', { name: /^2024年1月 [\d.]+% \(序时进度 [\d.]+%\); 2024年2月 / })
      .locator('svg')
      .waitFor();
    await place.getByRole('link', { name: '进展看板' }).click();
    await page.getByRole('heading', { name: '进展看板' }).waitFor();
    expect(new URL(page.url()).search).toBe('?unit=cl');
  });
});

describe('the supervisor', () => {
  it('checks and verifies a report that the board led to, and returns it with a reason', async ({ open }) => {
    const page = await open(sample.url);
    await fromBoard(page);
    const report = page.locator('.report-card').first();
    for (const way of ['看台账', '看系统', '看现场']) {
      await report.getByText(new RegExp(`核验前还须核查：.*${way}`)).waitFor();
      await expect.poll(() => report.getByRole('button', { name: /^核验通过/ }).count()).toBe(0);
      await report.getByRole('button', { name: /^记录核查/ }).click();
      const dialog = page.getByRole('dialog', { name: '记录核查' });
      await dialog.getByLabel('核查方式').fill(way);
      await dialog.getByLabel('核查方式').press('Enter');
      await dialog.getByLabel('核查情况').fill('逐户核对，与报送一致');
      await dialog.getByRole('button', { name: '记录核查' }).click();
      await dialog.waitFor({ state: 'detached' });
    }
    await report.getByRole('button', { name: /^核验通过/ }).click();
    await page.getByRole('dialog').getByRole('button', { name: '核验通过' }).click();
    await report.getByText(/ 核验通过$/).waitFor();
    await expect.poll(() => report.getByRole('button', { name: /^核验通过/ }).count()).toBe(0);
    await report.getByRole('button', { name: /^退回/ }).click();
    await page.getByRole('dialog').getByLabel('理由').fill('佐证材料不全');
    await page.getByRole('dialog').getByRole('button', { name: '退回' }).click();
    await report.getByText('退回：佐证材料不全').waitFor();
    await expect.poll(() => report.getByRole('button').count()).toBe(0);
  });
});

describe('to the eye', () => {
  it('a task is in order', async ({ open }) => {
    const page = await open(sample.url);
    await fromBoard(page);
    await seenAround(page, 'task');
  });
});
