import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { describe, expect, inject } from 'vitest';
import { openedSeen, seenAround } from './support/seen.ts';
import { enter, it } from './support/window.ts';

const sample = inject('sample');
/** An auditor opens the record and says why. */
async function audit(page: Page, shown = '', before = async () => {}): Promise<void> {
  await enter(page, 'auditor');
  await page.goto(`${sample.url}/record${shown}`);
  const dialog = page.getByRole('dialog');
  await dialog.waitFor();
  await before();
  await dialog.getByRole('textbox').fill('季度审计');
  await dialog.locator('.ant-btn-primary').click();
  await page.locator('tbody tr').first().waitFor();
}

describe('the auditor', () => {
  it('gives a reason, and finds it in the record with its hash and that of the one before', async ({ open }) => {
    const page = await open(sample.url);
    await audit(page);
    await page.getByLabel('事项').selectOption({ label: '审计查看' });
    await page
      .getByRole('button', { name: /查看第/ })
      .first()
      .click();
    const details = page.getByRole('dialog');
    await details.getByText('季度审计').waitFor();
    await expect
      .poll(() => details.locator('code').allTextContents())
      .toEqual([expect.stringMatching(/^[0-9a-f]{64}$/), expect.stringMatching(/^[0-9a-f]{64}$/)]);
  });

  it('finds what somebody did by their name, and reads what it was about in names; the ids are in the details', async ({
    open,
  }) => {
    const page = await open(sample.url);
    await audit(page);
    await page.getByLabel('办理人').selectOption({ label: '县教育局联络员' });
    const rows = page.locator('tbody tr');
    await expect.poll(() => rows.first().locator('td').nth(2).textContent()).toBe('县教育局联络员');
    await expect.poll(() => new URL(page.url()).searchParams.get('actor')).toBe('jyj-reporter');
    const told = await rows.locator('td:last-child').allTextContents();
    expect(told.filter((text) => text.includes('xupu-2024') || !/\p{Script=Han}/u.test(text))).toEqual([]);
    const reports = told.filter((text) => text.startsWith('任务 '));
    expect(reports.filter((text) => !/^任务 \p{Script=Han}.*2024年\d+月/u.test(text))).toEqual([]);
    await rows.filter({ hasText: '任务 ' }).first().getByRole('button').click();
    await page
      .getByRole('dialog')
      .getByText(/^task\/xupu-2024\//)
      .waitFor();
    await page.getByRole('dialog').getByText('县教育局联络员 (jyj-reporter)').waitFor();
  });

  it('verifies the record, is told what was checked, and takes it along with its hash', async ({ open }) => {
    const page = await open(sample.url);
    await audit(page);
    await page.getByRole('button', { name: '校验全部记录' }).click();
    await page.getByRole('dialog').getByRole('button', { name: '校验全部记录' }).click();
    await page.getByText('记录完整，没有被改动').waitFor();
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: '导出全部记录' }).click(),
    ]);
    const path = `${sample.folder}/record.ndjson`;
    await download.saveAs(path);
    const last = JSON.parse((await readFile(path, 'utf8')).trimEnd().split('\n').at(-1) ?? '{}');
    await page.locator('dl').getByText(`${last.position}:${last.hash}`).waitFor();
  });
});

describe('to the eye', () => {
  it('the record, an event, why it is read, and one’s own acts are in order', async ({ open }) => {
    const page = await open(sample.url);
    await audit(page, '?kind=account', () => seenAround(page, 'record-reason'));
    await seenAround(page, 'record');
    await openedSeen(page, 'tbody button', 'record-event');
    await enter(page, 'office');
    await page.goto(`${sample.url}/cycles/xupu-2024/record`);
    await page.getByRole('heading', { name: '我的办理记录' }).waitFor();
    await seenAround(page, 'record-own');
  });
});
