import { describe, expect, inject } from 'vitest';
import { enter, it } from './support/window.ts';

const sample = inject('sample');
const CYCLE = `${sample.url}/cycles/xupu-2024`;

describe('an English console', () => {
  it('tells what a case is about in English where nobody wrote it, and names a flag by its colour too', async ({
    open,
  }) => {
    const page = await open(sample.url, { language: 'en' });
    await enter(page, 'office');
    await page.goto(`${CYCLE}/follow-ups`);
    const interview = page.getByRole('link', { name: 'Interview Review of Q1 2024' }).first();
    await interview.click();
    await page.getByRole('heading', { name: /^Interview: .* Review of Q1 2024$/ }).waitFor();
    await page.goto(`${CYCLE}/flags`);
    await page.getByText('红旗 (red)').first().click();
    await page.getByText('▲ 红旗 (red)').first().waitFor();
  });
});

describe('a case', () => {
  it('says once where it comes from', async ({ open }) => {
    const page = await open(sample.url);
    await enter(page, 'office');
    await page.goto(`${CYCLE}/follow-ups`);
    await page.getByRole('button', { name: '立案', exact: true }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel('单位').fill('县教育局');
    await dialog.getByLabel('单位').press('Enter');
    await dialog.getByLabel('事由').fill('校舍漏雨');
    await dialog.getByLabel('办结期限').fill('2024-12-20');
    await dialog.getByLabel('依据').fill('群众来信');
    await dialog.getByRole('button', { name: '立案', exact: true }).click();
    await dialog.waitFor({ state: 'detached' });
    await page.getByRole('link', { name: /校舍漏雨/ }).click();
    await page.getByText('由人立案，群众来信').waitFor();
    expect(await page.locator('dl', { hasText: '由来' }).textContent()).not.toContain('来源');
  });
});

describe('a form on a phone', () => {
  it('says in a word what opens the fields that are seldom wanted', async ({ open }) => {
    const page = await open(sample.url, { phone: true });
    await enter(page, 'jyj-reporter');
    await page.goto(`${CYCLE}/duties/2024-05`);
    const more = page.getByRole('button', { name: /^更多/ }).first();
    await expect.poll(() => more.innerText()).toMatch(/\p{Script=Han}/u);
  });
});
