import type { Page } from 'playwright-core';
import { describe, expect, inject } from 'vitest';
import { openedSeen, seen, seenAround } from './support/seen.ts';
import { enter, it } from './support/window.ts';

const sample = inject('sample');
const at = (path: string) => `${sample.url}/cycles/xupu-2024/${path}`;

/** Presses a button, fills in the fields of its dialog by their names, and confirms. */
async function act(page: Page, name: string, fields: Readonly<Record<string, string>>): Promise<void> {
  await page.getByRole('button', { name, exact: true }).first().click();
  const dialog = page.getByRole('dialog');
  for (const [label, text] of Object.entries(fields)) await dialog.getByLabel(label).fill(text);
  await dialog.getByRole('button', { name, exact: true }).click();
  await dialog.waitFor({ state: 'detached' });
}

const now = (page: Page) => page.locator('.life [aria-current]');

describe('what follows a flag', () => {
  it('is opened by the office from the flag, reopened, and taken to its next step', async ({ open }) => {
    const page = await open(sample.url);
    await enter(page, 'office');
    await page.goto(at('flags'));
    await page.getByRole('link', { name: /市生态环境局溆浦分局 2024年第一季度/ }).click();
    await page.getByRole('link', { name: /约谈/ }).click();
    await page.getByRole('heading', { name: /约谈：市生态环境局溆浦分局/ }).waitFor();
    await act(page, '重新立案', { 理由: '整改出现反弹' });
    await now(page).getByText('通知约谈').waitFor();
    await act(page, '通知约谈', { 时间: '6月3日上午', 地点: '县政府', 约谈人: '分管副县长', 事由: '进度滞后' });
    await now(page).getByText('约谈并记录').waitFor();
    await expect.poll(() => page.locator('.history').textContent()).toContain('重新立案');
  });

  it('is answered by its unit: opened by the office, proved by the reporter, on paper for both', async ({ open }) => {
    const office = await open(sample.url);
    await enter(office, 'office');
    await office.goto(at('follow-ups'));
    await office.getByRole('button', { name: '立案', exact: true }).click();
    const dialog = office.getByRole('dialog');
    await dialog.getByLabel('单位').fill('县教育局');
    await dialog.getByLabel('单位').press('Enter');
    await dialog.getByLabel('事由').fill('校园食堂改造');
    await dialog.getByLabel('办结期限').fill('2024-12-20');
    await dialog.getByLabel('依据').fill('现场督查');
    await dialog.getByRole('button', { name: '立案', exact: true }).click();
    await dialog.waitFor({ state: 'detached' });

    const unit = await open(sample.url);
    await enter(unit, 'jyj-reporter');
    await unit.goto(at('follow-ups?mine=yes'));
    await unit.getByRole('link', { name: /校园食堂改造/ }).click();
    await act(unit, '报整改佐证', { 佐证: '资金已于本周拨付' });
    await now(unit).getByText('核验').waitFor();
    await expect.poll(() => unit.getByRole('button', { name: '报整改佐证' }).count()).toBe(0);

    await office
      .getByRole('region', { name: /待核验/ })
      .getByRole('link', { name: /校园食堂改造/ })
      .click();
    await office.getByText('佐证：资金已于本周拨付').waitFor();
    await office.getByRole('button', { name: '核验', exact: true }).waitFor();
    const [paper] = await Promise.all([
      office.waitForEvent('popup'),
      office.getByRole('link', { name: '打开文书' }).click(),
    ]);
    await paper.getByText('办结期限：2024年12月20日').waitFor();
  });
});

describe('a case that another adds to meanwhile', () => {
  it('is told with what was added before one’s own is done, and keeps what was filled in', async ({ open }) => {
    const early = await open(sample.url);
    await enter(early, 'office');
    await early.goto(at('follow-ups'));
    const entry = early.getByRole('link', { name: /校园食堂改造/ }).first();
    const href = (await entry.getAttribute('href')) ?? '';
    await entry.click();
    const late = await open(sample.url, { language: 'en', phone: true });
    await enter(late, 'office2');
    await late.goto(new URL(href, sample.url).href);
    await late.getByRole('button', { name: 'Add a note', exact: true }).click();
    const dialog = late.getByRole('dialog');
    await dialog.getByRole('textbox').first().fill('已约定下周到校核看');
    await act(early, '记跟进情况', { 情况: '施工方已进场' });
    await late.locator('.history', { hasText: '施工方已进场' }).waitFor();
    const confirm = () => dialog.getByRole('button', { name: 'Add a note', exact: true }).click();
    await confirm();
    await dialog.getByText(/: .*施工方已进场$/).waitFor();
    await late.mouse.move(0, 0);
    await seen(late, 'changed-case-en-phone');
    await dialog.getByRole('button', { name: 'Load what stands now' }).click();
    await dialog.getByText('This is what stands now').waitFor();
    await confirm();
    await dialog.waitFor({ state: 'detached' });
    await late.locator('.history', { hasText: '已约定下周到校核看' }).waitFor();
  });

  it('keeps open what somebody is writing, and says what another did first', async ({ open }) => {
    const [early, late] = [await open(sample.url), await open(sample.url)];
    await enter(early, 'office');
    await enter(late, 'office2');
    for (const page of [early, late]) {
      await page.goto(at('follow-ups'));
      await page
        .getByRole('link', { name: /校园食堂改造/ })
        .first()
        .click();
      await page.locator('.history').waitFor();
    }
    await late.getByRole('button', { name: '撤销', exact: true }).click();
    const dialog = late.getByRole('dialog');
    await dialog.getByLabel('理由').fill('与另一件重复');
    await act(early, '撤销', { 理由: '不属于县级事项' });
    await late.locator('.history', { hasText: '不属于县级事项' }).waitFor();
    expect(await dialog.getByLabel('理由').inputValue()).toBe('与另一件重复');
    await dialog.getByRole('button', { name: '撤销', exact: true }).click();
    await dialog.getByRole('row', { name: '状态 办理中 已撤销' }).waitFor();
    await dialog.getByText(/县政府督查室 于 .*不属于县级事项$/).waitFor();
    await late.mouse.move(0, 0);
    await seen(late, 'changed-case-zh');
    await dialog.getByRole('button', { name: '取消' }).click();
    await expect.poll(() => late.getByRole('button', { name: '撤销', exact: true }).count()).toBe(0);
  });
});

describe('to the eye', () => {
  it('the cases, one of them and the way to open another are in order', async ({ open }) => {
    const page = await open(sample.url);
    await enter(page, 'office');
    await page.goto(at('follow-ups'));
    await page.locator('.case-card').first().waitFor();
    await seenAround(page, 'follow-ups');
    await openedSeen(page, '.heading .ant-btn-primary', 'follow-ups-open');
    await page.goto(at('follow-ups/2024-Q1.zjj.interview'));
    await page.locator('.history li').first().waitFor();
    await seenAround(page, 'follow-up');
  });
});
