import { readFile, writeFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { expect } from 'vitest';

/** Fills in the two figures of a form with an own light and a file that proves them, and hands it to the head. */
export async function draftTwo(page: Page, folder: string): Promise<void> {
  await page.getByRole('link', { name: '填报' }).first().click();
  await page.locator('form').waitFor();
  await page.locator('[data-figure]').nth(0).fill('3');
  await page.locator('[data-figure]').nth(1).fill('5');
  await page.getByRole('button', { name: /更多/ }).first().click();
  await page.getByLabel(/自评亮灯/).selectOption({ label: '绿灯' });
  const proof = `${folder}/名单.csv`;
  await writeFile(proof, '姓名,单位\n张三,县教育局\n');
  await page.locator('.evidence input[type=file]').first().setInputFiles(proof);
  await page.getByRole('button', { name: '提交责任领导签批（2）' }).click();
  await expect.poll(() => page.locator('.outcome').allTextContents()).toHaveLength(2);
}

/** Takes the form as a table, puts a figure into a task's line below 本期值, and hands it in. */
export async function mendByTable(page: Page, folder: string, task: string, figure: string): Promise<void> {
  const [form] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: '下载 CSV' }).click(),
  ]);
  const table = `${folder}/form.csv`;
  await form.saveAs(table);
  const lines = (await readFile(table, 'utf8')).split('\n').map((line) => line.split(','));
  const column = lines[0]?.indexOf('本期值') ?? -1;
  const mended = lines.map((cells) => (cells[1] === task ? cells.with(column, figure) : cells).join(','));
  await writeFile(table, mended.join('\n'));
  await page.locator('.table-files input[type=file]').setInputFiles(table);
  await page.locator('.table-answer li').first().waitFor();
}
