import type { Page } from 'playwright-core';
import { describe, expect, inject } from 'vitest';
import { openedSeen, seenAround } from './support/seen.ts';
import { enter, it } from './support/window.ts';

const sample = inject('sample');
const at = (path: string) => `${sample.url}/cycles/xupu-2024/${path}`;

/** Presses a button, fills in the fields of its dialog by their names, and confirms. */
async function act(page: Page, name: string, unit: string, fields: Readonly<Record<string, string>>): Promise<void> {
  await page.getByRole('button', { name }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('combobox', { name: '单位' }).fill(unit);
  await page.keyboard.press('Enter');
  for (const [label, text] of Object.entries(fields)) await dialog.getByLabel(label, { exact: true }).fill(text);
  await dialog.getByRole('button', { name, exact: true }).click();
  await dialog.waitFor({ state: 'detached' });
}

describe('the office', () => {
  it('puts an entry on a list, which leads to its steps', async ({ open }) => {
    const page = await open(sample.url);
    await enter(page, 'office');
    await page.goto(at('lists'));
    await page.getByRole('button', { name: /短板问题清单/ }).click();
    await act(page, '登记事项', '县文化旅游局', {
      事项: '景区停车位不足',
      时间节点: '2024-12-20',
      牵头负责人: '李建国',
    });
    const entry = page.locator('tbody tr', { hasText: '景区停车位不足' });
    await expect.poll(() => entry.textContent()).toMatch(/李建国2024年12月20日下一步：报整改佐证.*还剩 \d+ 个工作日/);
    await entry.getByRole('link').click();
    await page.getByRole('heading', { name: /短板问题清单：县文化旅游局/ }).waitFor();
  });

  it('records a finding, and the rules draft what follows it', async ({ open }) => {
    const page = await open(sample.url);
    await enter(page, 'office');
    await page.goto(at('findings'));
    await act(page, '记录认定', '县市场监管局', {
      认定的内容: '隐患逾期未改',
      来源: '现场督查',
      佐证: '督查记录第7号',
    });
    const finding = page.locator('.finding', { hasText: '县市场监管局' });
    await expect.poll(() => finding.locator('.plain-list').textContent()).toMatch(/挂牌督办 待拟稿/);
    await finding.getByRole('link', { name: '挂牌督办' }).click();
    await page.getByRole('heading', { name: /挂牌督办：县市场监管局/ }).waitFor();
  });
});

describe('to the eye', () => {
  it('the lists and the findings are in order', async ({ open }) => {
    const page = await open(sample.url);
    await enter(page, 'office');
    await page.goto(at('lists?list=shortcoming'));
    await page.locator('tbody tr').first().waitFor();
    await seenAround(page, 'lists');
    await openedSeen(page, '.heading button', 'lists-add');
    await page.goto(at('findings'));
    await page.locator('.finding').first().waitFor();
    await seenAround(page, 'findings');
    await openedSeen(page, '.heading button', 'findings-record');
  });
});
