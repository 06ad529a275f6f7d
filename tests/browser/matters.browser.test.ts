import { randomUUID } from 'node:crypto';
import type { Page } from 'playwright-core';
import { describe, expect, inject } from 'vitest';
import { seenAround } from './support/seen.ts';
import { shortPages } from './support/short-pages.ts';
import { enter, it, type Open } from './support/window.ts';

const sample = inject('sample');

async function at(open: Open, who: string, path: string): Promise<Page> {
  const page = await open(sample.url);
  await enter(page, who);
  await page.goto(`${sample.url}/cycles/xupu-2024/${path}`);
  await page.locator('h1').waitFor();
  return page;
}

describe('a matter', () => {
  it('is entered by the office with where it comes from, and leads to where it is closed', async ({ open }) => {
    const page = await at(open, 'office', 'matters');
    await page.getByRole('button', { name: '登记交办事项' }).click();
    const dialog = page.getByRole('dialog');
    for (const [name, unit] of [
      [/^单位/, '县水利局'],
      [/^配合单位/, '县林业局'],
    ] as const) {
      await dialog.getByRole('combobox', { name }).fill(unit);
      await page.keyboard.press('Enter');
    }
    const fields = {
      事由: '香溪河道清淤',
      办结期限: '2024-12-20',
      依据: '汛前必须完成',
      '批示人、会议或交办单位': '李县长',
      日期: '2024-05-15',
      原文: '请水利局抓紧办理',
    };
    for (const [label, text] of Object.entries(fields)) await dialog.getByLabel(label, { exact: true }).fill(text);
    await dialog.getByLabel('文号').fill('办文〔2024〕12号');
    await dialog.getByRole('button', { name: '登记交办事项' }).click();
    await dialog.waitFor({ state: 'detached' });
    const line = page.getByRole('row', { name: /香溪河道清淤/ });
    await expect
      .poll(() => line.textContent())
      .toMatch(/领导批示：李县长 2024年5月15日 办文〔2024〕12号县水利局 配合：县林业局2024年12月20日/);
    await seenAround(page, 'matters');
    await page.getByRole('button', { name: /^会议议定/ }).click();
    await page.getByText('没有符合条件的事项。').waitFor();
    await page.getByRole('button', { name: /^会议议定/ }).click();
    await line.getByRole('link').click();
    await page.getByRole('heading', { name: /交办事项：县水利局 香溪河道清淤/ }).waitFor();
  });

  it('stands in a list that is told in pages, with the counts of all of it', async ({ open }) => {
    const page = await at(open, 'office', 'matters');
    const headers = { 'Idempotency-Key': randomUUID(), Origin: sample.url };
    const origin = { kind: 'meeting', from: '常务会议', on: '2024-05-15', number: null, wording: '抓紧办理' };
    const of = { kind: 'matter', unit: 'mzj', due: '2024-12-27', reason: '会议要求', helpers: [] };
    const data = { id: randomUUID(), title: '校舍加固', origin, ...of };
    const answer = await page.request.post(`${sample.url}/api/cycles/xupu-2024/follow-ups`, { data, headers });
    expect(answer.status()).toBe(201);
    await shortPages(page, 'matters', 1);
    await page.reload();
    const lines = page.locator('tbody tr');
    await expect.poll(() => lines.allTextContents()).toEqual([expect.stringContaining('香溪河道清淤')]);
    await expect.poll(() => page.getByRole('button', { name: /^办理中/ }).textContent()).toBe('办理中 2');
    await page.getByRole('button', { name: '更多' }).click();
    await expect.poll(() => lines.count()).toBe(2);
    await page.getByRole('button', { name: /^会议议定/ }).click();
    await expect.poll(() => lines.allTextContents()).toEqual([expect.stringContaining('校舍加固')]);
  });

  it('is not told to a unit that has nothing to do with it', async ({ open }) => {
    const page = await at(open, 'jyj-reporter', 'matters');
    await page.getByText('还没有登记。').waitFor();
  });
});

/** The education bureau reports two figures of a month and gives itself a light for them. */
async function reportInGreen(page: Page): Promise<string> {
  const cycle = `${sample.url}/api/cycles/xupu-2024`;
  const post = { 'Idempotency-Key': randomUUID(), Origin: sample.url };
  const { reports } = await (await page.request.get(`${cycle}/units/jyj/duties`)).json();
  const { task, period, indicators } = reports[0];
  const lines = indicators.map(({ indicator }: { indicator: string }) => ({ indicator, value: '0', light: 'green' }));
  const body = { task, unit: 'jyj', period, lines, reason: '复核后更正' };
  const answer = await page.request.post(`${cycle}/reports`, { data: body, headers: post });
  expect([answer.status(), await answer.text()]).toEqual([201, expect.anything()]);
  return period;
}

describe('lights', () => {
  it('are told where the unit’s own is another than the computed one', async ({ open }) => {
    const reporter = await at(open, 'jyj-reporter', 'duties');
    const period = await reportInGreen(reporter);
    const page = await at(open, 'office', `lights?period=${period}`);
    const line = page.getByRole('row', { name: /县教育局/ }).first();
    await expect.poll(() => line.textContent()).toMatch(/绿灯.*灯.*不一致/);
    await seenAround(page, 'lights');
    await page.getByLabel('只看不一致的').click();
    await page.getByText('一致', { exact: true }).first().waitFor();
    await line.getByRole('link').click();
    await page.waitForURL(/\/tasks\//);
  });
});
