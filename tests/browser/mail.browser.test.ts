import { describe, expect, inject } from 'vitest';
import { seen } from './support/seen.ts';
import { type Eyes, enter, it } from './support/window.ts';

const sample = inject('sample');
const MAIL = `${sample.url}/cycles/xupu-2024/mail`;
const EYES: readonly (readonly [string, Eyes])[] = [
  ['zh', {}],
  ['en-dark', { language: 'en', dark: true }],
  ['zh-phone', { phone: true }],
];

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

describe.each(EYES)('seen with eyes for %s', (eyes, how) => {
  it('the ledger is in order', async ({ open }) => {
    const page = await open(sample.url, how);
    await enter(page, 'office');
    await page.goto(`${MAIL}?recipient=jyj-reporter`);
    await page.locator('tbody tr').first().waitFor();
    await seen(page, `mail-${eyes}`);
  });
});
