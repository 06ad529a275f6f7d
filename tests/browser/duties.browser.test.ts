import type { Page } from 'playwright-core';
import { describe, expect, inject } from 'vitest';
import { seenAround } from './support/seen.ts';
import { enter, it, type Open } from './support/window.ts';

const sample = inject('sample');
/** The education bureau's form of May, as its reporter opens it. */
async function form(open: Open): Promise<Page> {
  const page = await open(sample.url);
  await enter(page, 'jyj-reporter');
  await page.goto(`${sample.url}/cycles/xupu-2024/duties/2024-05`);
  await page.locator('form').waitFor();
  return page;
}

/** How a placeholder is set, and whether its ink is none at all. */
const PLACEHOLDER = `(({ fontStyle, color }) => [fontStyle, color === 'rgba(0, 0, 0, 0)'])(
  getComputedStyle(document.querySelector('[data-figure]'), '::placeholder'),
)`;

const figures = (page: Page) => page.locator('[data-figure]');

/** Fills in every figure with its last value, from one to the next by Enter alone. */
async function fillByKeyboard(page: Page): Promise<void> {
  await figures(page).first().focus();
  for (const figure of await figures(page).all()) {
    await page.keyboard.press('Control+A');
    await page.keyboard.type((await figure.getAttribute('placeholder'))?.replace('上期 ', '') ?? '');
    await page.keyboard.press('Enter');
  }
}

const told = (page: Page) => page.locator('.outcome').allTextContents();

describe('the reporter', () => {
  it('is led to what the unit owes, with the working days that are left', async ({ open }) => {
    const page = await open(sample.url);
    await enter(page, 'jyj-reporter');
    await page.getByRole('heading', { name: '我的任务' }).waitFor();
    const may = page.locator('.duty-period', { hasText: '2024年5月报告' });
    await expect.poll(() => may.textContent()).toMatch(/还剩 \d+ 个工作日/);
    await may.getByRole('link', { name: '填报' }).click();
    await page.getByRole('heading', { name: '2024年5月填报' }).waitFor();
  });

  it('sees at a glance that nothing is filled in: what was said last time calls itself so, and is not printed', async ({
    open,
  }) => {
    const page = await form(open);
    await expect.poll(() => figures(page).first().getAttribute('placeholder')).toMatch(/^上期 \d/);
    const look = () => page.evaluate<[string, boolean]>(PLACEHOLDER);
    expect(await look()).toEqual(['italic', false]);
    await page.emulateMedia({ media: 'print' });
    expect(await look()).toEqual(['italic', true]);
  });

  it('loses nothing when the page is loaded again, and may discard it', async ({ open }) => {
    const page = await form(open);
    await figures(page).nth(1).fill('8');
    await page.reload();
    await page.getByText('填写的草稿').waitFor();
    await expect.poll(() => figures(page).nth(1).inputValue()).toBe('8');
    await page.getByRole('button', { name: '丢弃草稿' }).click();
    await expect.poll(() => figures(page).nth(1).inputValue()).toBe('');
  });

  it('is told of a wrong figure beside its field', async ({ open }) => {
    const page = await form(open);
    await figures(page).nth(1).fill('很多');
    await page.keyboard.press('Control+Enter');
    await page.locator('.fault').waitFor();
    await expect.poll(() => page.locator('.fault').allTextContents()).toEqual(['“很多”不是这个指标允许的值']);
    const field = figures(page).nth(1);
    await expect.poll(() => field.getAttribute('aria-invalid')).toBe('true');
    const described = await field.getAttribute('aria-describedby');
    await expect.poll(() => page.locator(`[id="${described}"]`).textContent()).toContain('很多');
  });

  it('reports a whole period by the keyboard, and sees it taken', async ({ open }) => {
    const page = await form(open);
    await fillByKeyboard(page);
    await page.keyboard.press('Control+Enter');
    await page.getByText('2 项已报送。').waitFor();
    await expect.poll(() => told(page)).toEqual([expect.stringContaining('已接收'), expect.stringContaining('已接收')]);
    await expect.poll(() => page.locator('.send-bar').textContent()).toContain('没有待报送的内容');
  });

  it('sends again what had no answer, and nothing is doubled', async ({ open }) => {
    const page = await form(open);
    await page.locator('[data-note]').first().fill('补充说明');
    await page.route('**/api/cycles/*/reports', async (route) => {
      await route.fetch();
      await route.abort();
    });
    await page.keyboard.press('Control+Enter');
    await page.getByText('再次报送即可').waitFor();
    await page.unroute('**/api/cycles/*/reports');
    await page.getByRole('button', { name: /再次报送/ }).click();
    await page.getByText('1 项已报送。').waitFor();
    await expect.poll(() => told(page)).toEqual([expect.stringContaining('已接收（第 2 版）')]);
  });

  it('takes the form as a table and hands it in again, report by report', async ({ open }) => {
    const page = await form(open);
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: '下载 Excel' }).click(),
    ]);
    const path = `${sample.folder}/form.xlsx`;
    await download.saveAs(path);
    await page.locator('.table-files input[type=file]').setInputFiles(path);
    await page.locator('.table-answer li').first().waitFor();
    await expect
      .poll(() => page.locator('.table-answer .told-state').allTextContents())
      .toEqual([expect.stringContaining('没有变化'), expect.stringContaining('没有变化')]);
  });
});

describe('to the eye', () => {
  it('the duties and the form are in order', async ({ open }) => {
    const page = await open(sample.url);
    await enter(page, 'jyj-reporter');
    await page.locator('.duty-period').first().waitFor();
    await seenAround(page, 'duties');
    await page.goto(`${sample.url}/cycles/xupu-2024/duties/2024-05`);
    await page.locator('form').waitFor();
    await figures(page).first().fill('x');
    await page.locator('.send-bar button').click();
    await page.locator('.fault').first().waitFor();
    await page.locator('.send-bar .ant-btn-loading').waitFor({ state: 'detached' });
    await seenAround(page, 'form');
  });
});
