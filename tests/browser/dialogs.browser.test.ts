import type { Locator, Page } from 'playwright-core';
import { describe, expect, inject } from 'vitest';
import { OPENED, seenAround } from './support/seen.ts';
import { waitedFor } from './support/wants-first.ts';
import { enter, it, type Open } from './support/window.ts';

const sample = inject('sample');
/** By night a drawer that lies below a dialog is dimmed twice, and nobody reads there. */
const BY_DAY: typeof OPENED = [...OPENED.slice(0, 1), ['zh', {}]];

async function at(open: Open, who: string, path: string): Promise<Page> {
  const page = await open(sample.url);
  await enter(page, who);
  await page.goto(sample.url + path);
  return page;
}

/** Waits until something has the focus. */
async function focused(target: Locator): Promise<void> {
  await target.and(target.page().locator(':focus')).waitFor();
}

/** How far below the one the other begins. */
async function gapBetween(above: Locator, below: Locator): Promise<number> {
  const [one, other] = [await above.boundingBox(), await below.boundingBox()];
  return (other?.y ?? 0) - (one?.y ?? 0) - (one?.height ?? 0);
}

describe('a dialog', () => {
  it('begins at the first thing to be filled in, and gives the focus back to what opened it', async ({ open }) => {
    const page = await at(open, 'office', '/cycles/xupu-2024/posts');
    await page.getByLabel('查找单位、岗位、人').fill('县林业局联络员');
    const opener = page.getByRole('button', { name: '换人：县林业局联络员' });
    await opener.focus();
    await page.keyboard.press('Enter');
    const dialog = page.getByRole('dialog', { name: '换人' });
    await focused(dialog.getByLabel('岗位显示的名称'));
    await page.keyboard.press('Escape');
    await dialog.waitFor({ state: 'detached' });
    await focused(opener);
  });

  it('says what is wrong with a field at that field, and leads there', async ({ open }) => {
    const page = await at(open, 'office', '/cycles/xupu-2024/posts');
    await page.getByLabel('查找单位、岗位、人').fill('县林业局联络员');
    await page.getByRole('button', { name: '换人：县林业局联络员' }).click();
    const dialog = page.getByRole('dialog', { name: '换人' });
    await dialog.getByRole('button', { name: '换人' }).click();
    const email = dialog.getByLabel('电子邮件地址');
    await focused(email);
    const told = dialog.locator(`[id="${await email.getAttribute('aria-describedby')}"]`);
    await expect.poll(() => told.textContent()).toBe('请填写');
    const [above, below] = [
      await gapBetween(email, told),
      await gapBetween(told, dialog.locator('label', { hasText: '从哪一天起' })),
    ];
    expect(below).toBeGreaterThan(above + 8);
    await seenAround(page, 'dialog-faults');
  });

  it('without anything to fill in begins at the button that does nothing', async ({ open }) => {
    await enter(await open(sample.url), 'administrator');
    const page = await at(open, 'security', '/accounts');
    await page.getByRole('button', { name: '系统管理员的账号' }).click();
    const opener = page.getByRole('button', { name: '锁定账号：系统管理员' });
    await opener.click();
    const dialog = page.getByRole('dialog', { name: '锁定账号' });
    await focused(dialog.getByRole('button', { name: /取\s*消/ }));
    await seenAround(page, 'dialog-safe', BY_DAY);
    await page.keyboard.press('Enter');
    await dialog.waitFor({ state: 'detached' });
    await focused(opener);
  });

  it('that asks for the password once more begins there', async ({ open }) => {
    const page = await waitedFor(open, 'proof_needed');
    await focused(page.getByRole('dialog').getByLabel('密码', { exact: true }));
  });

  it('that brings a file begins at the choice of one', async ({ open }) => {
    const page = await at(open, 'office', '/cycles/xupu-2024/plan');
    const opener = page.getByRole('button', { name: '导入任务分解表' });
    await opener.click();
    const drawer = page.getByRole('dialog');
    await focused(drawer.getByRole('button', { name: /^选择文件|upload/ }));
    await page.keyboard.press('Escape');
    await drawer.waitFor({ state: 'detached' });
    await focused(opener);
  });

  it('whose opener is gone when all is done leaves the focus to the page', async ({ open }) => {
    const path = '/cycles/xupu-2024/posts';
    const asks = await at(open, 'office', path);
    await asks.getByRole('button', { name: '提请更名' }).click();
    const asking = asks.getByRole('dialog');
    await focused(asking.getByRole('combobox', { name: '单位' }));
    await asks.keyboard.insertText('县商务局');
    await asks.keyboard.press('Enter');
    await asking.getByLabel('新名称').fill('县商务和口岸局');
    await asking.getByLabel('从哪一天起').fill('2024-12-20');
    await asking.getByLabel('理由').fill('机构改革');
    await asking.getByRole('button', { name: '提请更名' }).click();
    await asking.waitFor({ state: 'detached' });
    const decides = await at(open, 'leader', path);
    await decides.getByRole('button', { name: /^不同意：.*县商务和口岸局/ }).click();
    const dialog = decides.getByRole('dialog');
    await focused(dialog.getByLabel('理由'));
    await decides.keyboard.insertText('名称以批复为准');
    await dialog.getByRole('button', { name: '不同意' }).click();
    await dialog.waitFor({ state: 'detached' });
    await focused(decides.locator('main'));
  });
});
