import type { Page } from 'playwright-core';
import { describe, expect, inject } from 'vitest';
import { openedSeen, seenAround } from './support/seen.ts';
import { shortPages } from './support/short-pages.ts';
import { enter, it, type Open } from './support/window.ts';

const sample = inject('sample');

async function visits(open: Open, who: string): Promise<Page> {
  const page = await open(sample.url);
  await enter(page, who);
  await page.goto(`${sample.url}/cycles/xupu-2024/visits`);
  await page.locator('.inspection').first().waitFor();
  return page;
}

/** The day on which the sample is. */
async function today(page: Page): Promise<string> {
  const { now } = await (await page.request.get(`${sample.url}/api/clock`)).json();
  return new Date(new Date(now).getTime() + 8 * 3_600_000).toISOString().slice(0, 10);
}

describe('the office', () => {
  it('writes down what it saw at an inspection, which is counted unit by unit', async ({ open }) => {
    const page = await visits(open, 'office');
    const opened = await today(page);
    await openedSeen(page, '.inspection > button', 'visit-inspected');
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('combobox', { name: '督查的单位' }).fill('县水利局');
    await page.keyboard.press('Enter');
    // The sample's day, not the browser's; a day goes by in a minute there.
    await dialog.getByRole('button', { name: /^今天/ }).click();
    await expect.poll(() => dialog.getByLabel('日期').inputValue()).not.toBe('');
    const day = await dialog.getByLabel('日期').inputValue();
    expect([day >= opened, day <= (await today(page))]).toEqual([true, true]);
    await dialog.getByLabel('看到的情况').fill('河道采砂隐患未改');
    await dialog.getByLabel('值得学的做法').fill('河长制公示上墙\n巡河打卡');
    await dialog.getByRole('button', { name: '记录督查' }).click();
    await dialog.waitFor({ state: 'detached' });
    const visit = page.locator('.visit', { hasText: '县水利局' });
    await expect.poll(() => visit.textContent()).toMatch(/河道采砂隐患未改.*重点工作落实情况督查.*督查.*巡河打卡/);
    await expect.poll(() => page.locator('.inspection').first().textContent()).toMatch(/已完成 [1-9]\d* \/ 18 个单位/);
    await page.getByText('逐单位情况').first().click();
    await expect.poll(() => page.getByRole('row', { name: /县水利局/ }).textContent()).toContain('已做');
  });

  it('makes a finding of what it saw, which the visit leads to', async ({ open }) => {
    const page = await visits(open, 'office');
    const visit = page.locator('.visit', { hasText: '河道采砂隐患未改' });
    await visit.getByRole('button', { name: /^记录认定/ }).click();
    const dialog = page.getByRole('dialog');
    await expect.poll(() => dialog.getByLabel('认定的内容').inputValue()).toBe('河道采砂隐患未改');
    await dialog.getByRole('button', { name: '记录认定' }).click();
    await dialog.waitFor({ state: 'detached' });
    await expect.poll(() => visit.locator('.plain-list').last().textContent()).toContain('挂牌督办');
    await seenAround(page, 'visits');
    await visit.getByRole('link').click();
    await page.locator('.finding', { hasText: '河道采砂隐患未改' }).waitFor();
    expect(await page.locator('.finding').count()).toBe(1);
    await seenAround(page, 'findings-of-visit');
    await page.getByRole('link', { name: '看这次督查' }).click();
    await visit.getByRole('link', { name: /挂牌督办/ }).waitFor();
    await page.getByText('只列出一条记录。').waitFor();
    expect(await page.locator('.visit').count()).toBe(1);
    await seenAround(page, 'visits-one');
    await page.getByRole('link', { name: '看全部实地记录' }).click();
    await page.getByLabel('单位').waitFor();
  });

  it('puts what it saw into the ledger of problems', async ({ open }) => {
    const page = await visits(open, 'office');
    await page.getByRole('button', { name: /^列为问题：县水利局/ }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel('问题', { exact: true }).fill('采砂点未清理');
    await dialog.getByLabel('整改期限').fill('2024-12-20');
    await dialog.getByRole('button', { name: '列为问题' }).click();
    await dialog.waitFor({ state: 'detached' });
    const visit = page.locator('.visit', { hasText: '河道采砂隐患未改' });
    await visit.getByRole('link', { name: '采砂点未清理' }).click();
    await page.getByRole('link', { name: /的实地记录/ }).click();
    await visit.getByRole('link', { name: '采砂点未清理' }).waitFor();
    await page.goto(`${sample.url}/cycles/xupu-2024/follow-ups?kind=problem`);
    await page.getByRole('link', { name: /采砂点未清理/ }).waitFor();
  });

  it('writes down that units went to see another', async ({ open }) => {
    const page = await visits(open, 'office2');
    await page.getByRole('button', { name: '记录互看' }).click();
    const dialog = page.getByRole('dialog');
    for (const [label, unit] of [
      ['去了哪个单位', '县民政局'],
      ['前往的单位', '县妇联'],
    ] as const) {
      await dialog.getByRole('combobox', { name: label }).fill(unit);
      await page.keyboard.press('Enter');
    }
    await dialog.getByLabel('日期').fill(await today(page));
    await dialog.getByLabel('看到的情况').fill('老年助餐点运营规范');
    await dialog.getByRole('button', { name: '记录互看' }).click();
    await dialog.waitFor({ state: 'detached' });
    await expect.poll(() => page.locator('.visit', { hasText: '县民政局' }).textContent()).toMatch(/前往的单位县妇联/);
  });
});

describe('a unit', () => {
  it('reads what was seen and learned, and records nothing', async ({ open }) => {
    const page = await visits(open, 'jyj-reporter');
    await page.getByText('老年助餐点运营规范').waitFor();
    expect(await page.locator('main button').count()).toBe(0);
    await page.getByLabel('单位').selectOption({ label: '县妇联' });
    await expect.poll(() => page.locator('.visit').count()).toBe(1);
    await page.getByLabel('单位').selectOption({ label: '县林业局' });
    await page.getByText('没有这个单位的记录。').waitFor();
  });

  it('reads on in visits that come in pages', async ({ open }) => {
    const page = await visits(open, 'jyj-reporter');
    await shortPages(page, 'visits', 1);
    await page.reload();
    await expect.poll(() => page.locator('.visit').count()).toBe(1);
    await page.getByRole('button', { name: '更早的' }).click();
    await expect.poll(() => page.locator('.visit').count()).toBe(2);
  });
});
