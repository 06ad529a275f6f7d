import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { describe, expect, inject } from 'vitest';
import { openZip } from '../../client/intake/sheet/zip.ts';
import { seenAround } from './support/seen.ts';
import { wantsFirst } from './support/wants-first.ts';
import { enter, it, type Open } from './support/window.ts';

const sample = inject('sample');

async function documents(open: Open, who: string): Promise<Page> {
  const page = await open(sample.url);
  await enter(page, who);
  await page.goto(`${sample.url}/cycles/xupu-2024/documents`);
  return page;
}

/** Takes along what a button exports, as the file that the browser keeps. */
async function exported(page: Page, button: RegExp): Promise<{ readonly name: string; readonly bytes: Uint8Array }> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: button }).click(),
  ]);
  const path = `${sample.folder}/${download.suggestedFilename()}`;
  await download.saveAs(path);
  return { name: download.suggestedFilename(), bytes: await readFile(path) };
}

describe('the office', () => {
  it('takes a bulletin along as it is, and several papers packed in one file', async ({ open }) => {
    const page = await documents(open, 'office');
    await page.getByLabel('2024年3月', { exact: true }).check();
    await seenAround(page, 'documents');
    const bulletin = await exported(page, /导出所选（1）/);
    expect(bulletin.name).toBe('bulletin-2024-03.html');
    expect(new TextDecoder().decode(bulletin.bytes)).toContain('2024年3月');
    await page.getByText('已导出 1 份。').waitFor();
    await page.getByLabel('2024年第一季度 县教育局').check();
    const { name, bytes } = await exported(page, /导出所选（2）/);
    expect(name).toBe('xupu-2024.zip');
    const archive = openZip(bytes);
    expect(archive.names.toSorted()).toEqual(['bulletin-2024-03.html', 'worksheet-2024-Q1-jyj.html']);
    expect(new TextDecoder().decode(archive.read('worksheet-2024-Q1-jyj.html') ?? new Uint8Array())).toContain(
      '县教育局',
    );
  });

  it('gives the password once more before papers go out: without it, none does', async ({ open }) => {
    const page = await documents(open, 'office');
    await page.getByLabel('2024年3月', { exact: true }).check();
    await wantsFirst(page, '**/documents/export?*', 'proof_needed');
    await page.getByRole('button', { name: /导出所选（1）/ }).click();
    const proof = page.getByRole('dialog', { name: '请再输入一次密码' });
    await proof.waitFor();
    await seenAround(page, 'export-proof');
    await proof.getByRole('button', { name: '取消' }).click();
    await page.getByRole('alert').first().waitFor();
    expect(await page.getByText(/已导出/).count()).toBe(0);
    expect((await exported(page, /导出所选（1）/)).name).toBe('bulletin-2024-03.html');
  });

  it('hands on only what is marked as public', async ({ open }) => {
    const page = await documents(open, 'office2');
    await page.getByLabel('种类').selectOption({ label: '考核计分表' });
    await expect
      .poll(async () => (await page.locator('tbody tr').allTextContents()).every((row) => row.includes('内部')))
      .toBe(true);
    const { bytes } = await exported(page, /导出可公开的/);
    expect(openZip(bytes).names.filter((name) => !/^(bulletin|briefing)-/.test(name))).toEqual([]);
  });
});

describe('an auditor', () => {
  it('says why before the list is shown', async ({ open }) => {
    const page = await documents(open, 'auditor');
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('textbox').fill('季度审计');
    await dialog.locator('.ant-btn-primary').click();
    await page.locator('tbody tr').first().waitFor();
  });
});
