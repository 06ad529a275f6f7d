import type { Page } from 'playwright-core';
import { describe, expect, inject } from 'vitest';
import { seenAround } from './support/seen.ts';
import { enter, it, type Open } from './support/window.ts';

const sample = inject('sample');
async function rules(open: Open, who: string): Promise<Page> {
  const page = await open(sample.url);
  await enter(page, who);
  await page.goto(`${sample.url}/cycles/xupu-2024/policy`);
  await page.locator('.editor textarea').waitFor();
  return page;
}

/** Changes the text of the rules. */
async function write(page: Page, change: (text: string) => string): Promise<void> {
  const text = page.locator('.editor textarea');
  await text.fill(change(await text.inputValue()));
}

describe('the rule workbench', () => {
  it('says what is wrong line by line while somebody types, and leads there', async ({ open }) => {
    const page = await rules(open, 'office');
    await write(page, (text) => text.replace('version: 1', 'version: eins'));
    await page.getByText('有 1 处错误').waitFor();
    await page.getByRole('button', { name: '第 2 行' }).click();
    expect(await page.evaluate('getSelection().toString()')).toBe('version: eins');
    await expect.poll(() => page.getByRole('button', { name: '用以往考核试算' }).isDisabled()).toBe(true);
  });

  it('shows whose flags would be others, keeps the draft, and asks another to publish it', async ({ open }) => {
    const page = await rules(open, 'office');
    await write(page, (text) => text.replace('version: 1', 'version: 2').replace('top: 3', 'top: 1'));
    await page.reload();
    await page.getByText('没有错误').waitFor();
    await page.getByRole('button', { name: '用以往考核试算' }).click();
    await page.getByText(/个旗帜会改变/).waitFor();
    await expect
      .poll(() => page.locator('.plain-table tbody tr').first().textContent())
      .toMatch(/第一季度.*红旗.*蓝旗/);
    await page.getByRole('button', { name: '提请公布' }).click();
    await page.getByLabel('自哪天起执行').fill('2024-12-01');
    await page.getByLabel('理由').fill('只表扬第一名');
    await page.locator('.ant-modal').getByRole('button', { name: '提请公布' }).click();
    await page.getByText('须由另一人审批').waitFor();
  });

  it('shows another what would change, who may say no', async ({ open }) => {
    const page = await rules(open, 'leader');
    await page.getByRole('button', { name: '看改动' }).click();
    await page.locator('.text-differs').waitFor();
    await expect.poll(() => page.locator('.text-differs').textContent()).toMatch(/删去2version: 1.*加上2version: 2/);
    await page.getByRole('button', { name: /^不同意/ }).click();
    await page.getByLabel('理由').fill('再议');
    await page.locator('.ant-modal').getByRole('button', { name: '不同意' }).click();
    await page.getByText('未同意').waitFor();
  });
});

describe('to the eye', () => {
  it('the rules, and what a change of them would change, are in order', async ({ open }) => {
    const page = await rules(open, 'office');
    await page.locator('.checked .told-state').waitFor();
    await seenAround(page, 'policy');
    await write(page, (text) => text.replace('version: 1', 'version: 2').replace('top: 3', 'top: 1'));
    await page.locator('.text-differs').waitFor();
    await page.locator('.workbench > section button:not(:disabled)').nth(1).click();
    await page.locator('.workbench .plain-table').waitFor();
    await seenAround(page, 'policy-tried');
  });
});
