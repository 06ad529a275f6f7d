import { describe, expect, inject } from 'vitest';
import { OPENED, seenAround } from './support/seen.ts';
import { enter, it } from './support/window.ts';

const sample = inject('sample');
const MAIL = `${sample.url}/cycles/xupu-2024/mail`;
describe('the ledger of mail', () => {
  it('leads on to what is older, and shows a message in its own words', async ({ open }) => {
    const page = await open(sample.url);
    await enter(page, 'office');
    await page.goto(`${MAIL}?state=accepted`);
    await page.locator('tbody tr').first().waitFor();
    const first = await page.locator('tbody tr').count();
    await page.getByRole('button', { name: '更早的' }).click();
    await page.locator('tbody tr').nth(first).waitFor();
    const reminder = page.locator('tbody tr', { hasText: '报送提醒' }).first();
    await reminder.getByRole('button', { name: /查看邮件/ }).click();
    const received = page.frameLocator('.letter-page');
    await received.getByRole('table').waitFor();
    await page.getByRole('button', { name: '纯文本' }).click();
    await expect.poll(() => page.locator('.plain-letter').textContent()).toContain('溆浦县');
    await expect.poll(() => page.getByRole('button', { name: '重发' }).count()).toBe(0);
  });
});

describe('the states of the ledger', () => {
  it('tells how many messages stand in each, of those that are chosen, and shows one of them alone', async ({
    open,
  }) => {
    const page = await open(sample.url);
    await enter(page, 'office');
    await page.goto(`${MAIL}?recipient=jyj-reporter`);
    const states = page.getByRole('list', { name: '状态' });
    const sent = states.getByRole('button', { name: /^已发出/ });
    const rows = page.locator('tbody tr');
    await rows.first().waitFor();
    const all = await rows.count();
    await expect.poll(() => sent.textContent()).toBe(`已发出 ${all}`);
    await page.getByText(`共 ${all} 封`).waitFor();
    await expect
      .poll(() => states.getByRole('button').allTextContents())
      .toEqual([`已发出 ${all}`, '待发 0', '无法送达 0', '结果不明 0']);
    await states.getByRole('button', { name: /^无法送达/ }).click();
    await page.getByText('没有符合条件的邮件').waitFor();
    await sent.click();
    await expect.poll(() => rows.count()).toBe(all);
  });
});

describe('to the eye', () => {
  it('the ledger and a message are in order', async ({ open }) => {
    const page = await open(sample.url);
    await enter(page, 'office');
    await page.goto(`${MAIL}?recipient=jyj-reporter`);
    await page.locator('tbody tr').first().waitFor();
    await seenAround(page, 'mail');
    await page.locator('tbody tr', { hasText: '报送提醒' }).getByRole('button').first().click();
    await page.frameLocator('.letter-page').getByRole('table').waitFor();
    // What looks for faults runs in every frame of a page, and in a letter nothing runs.
    await page.getByRole('button', { name: '纯文本' }).click();
    await page.locator('.letter-page').waitFor({ state: 'detached' });
    await seenAround(page, 'mail-letter', OPENED);
  });
});
