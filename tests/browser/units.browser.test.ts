import type { Locator, Page } from 'playwright-core';
import { describe, expect, inject } from 'vitest';
import { openedSeen, seenAround } from './support/seen.ts';
import { enter, it, type Open } from './support/window.ts';

const sample = inject('sample');

async function posts(open: Open, who: string): Promise<Page> {
  const page = await open(sample.url);
  await enter(page, who);
  await page.goto(`${sample.url}/cycles/xupu-2024/posts`);
  await page.locator('tbody tr').first().waitFor();
  return page;
}

/** Picks one of those that an entry of a dialog offers. */
async function pick(dialog: Locator, name: string, text: string): Promise<void> {
  await dialog.getByRole('combobox', { name }).fill(text);
  await dialog.page().keyboard.press('Enter');
}

async function ask(dialog: Locator, name: string): Promise<void> {
  await dialog.getByLabel('从哪一天起').fill('2024-12-20');
  await dialog.getByLabel('理由').fill('机构改革');
  await dialog.getByRole('button', { name }).click();
  await dialog.waitFor({ state: 'detached' });
}

describe('the office', () => {
  it('asks for a unit to be renamed from a day on', async ({ open }) => {
    const page = await posts(open, 'office');
    await page.getByRole('button', { name: '提请更名' }).click();
    const dialog = page.getByRole('dialog');
    await pick(dialog, '单位', '县商务局');
    await dialog.getByLabel('新名称').fill('县商务和投资促进局');
    await ask(dialog, '提请更名');
    await page.getByText('自2024年12月20日起，县商务局更名为县商务和投资促进局').waitFor();
  });

  it('asks for two to be merged into a new one', async ({ open }) => {
    const page = await posts(open, 'office');
    await page.getByRole('button', { name: '提请合并' }).click();
    const dialog = page.getByRole('dialog');
    await pick(dialog, '合并哪些单位', '县妇联');
    await pick(dialog, '合并哪些单位', '县残联');
    await pick(dialog, '并入', '新设');
    await dialog.getByLabel('新设单位的名称').fill('县群团服务中心');
    await ask(dialog, '提请合并');
    await page.getByText('县妇联、县残联并入县群团服务中心').waitFor();
  });

  it('asks for a task to go to a unit that is set up for it, with a reporter', async ({ open }) => {
    const page = await posts(open, 'office');
    await openedSeen(page, '.unit-changes .acts:last-child button:last-of-type', 'unit-split');
    const dialog = page.getByRole('dialog');
    await pick(dialog, '单位', '县教育局');
    await pick(dialog, '划出的任务', '徐特立');
    await pick(dialog, '划归', '新设');
    await dialog.getByLabel('新设单位的名称').fill('县校建中心');
    await dialog.getByLabel('新设单位的联络员').fill('县校建中心联络员');
    await dialog.getByLabel('联络员的电子邮件地址').fill('xjzx@xupu.example');
    await dialog.getByRole('button', { name: '再划出一部分' }).click();
    await pick(dialog, '划出的任务（第 2 部分）', '教育帮扶');
    await pick(dialog, '划归（第 2 部分）', '县妇联');
    await ask(dialog, '提请拆分');
    await page.getByText('县教育局分设为县教育局、县校建中心、县妇联').waitFor();
    await seenAround(page, 'unit-changes');
  });
});

describe('another of the office', () => {
  it('decides what was asked for', async ({ open }) => {
    const page = await posts(open, 'office2');
    const no = page.getByRole('button', { name: /^不同意/ });
    await expect.poll(() => no.count()).toBe(3);
    const before = await page.getByText('未同意').count();
    for (const left of [3, 2, 1]) {
      await expect.poll(() => no.count()).toBe(left);
      await no.first().click();
      const dialog = page.getByRole('dialog');
      await dialog.getByLabel('理由').fill('再议');
      await dialog.getByRole('button', { name: '不同意' }).click();
      await dialog.waitFor({ state: 'detached' });
    }
    await expect.poll(() => page.getByText('未同意').count()).toBe(before + 3);
  });
});
