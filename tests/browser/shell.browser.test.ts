import { describe, expect, inject } from 'vitest';
import { seenAround } from './support/seen.ts';
import { atAccount, it } from './support/window.ts';

const sample = inject('sample');

describe('the shell', () => {
  it('speaks the language of the browser, changes it on the spot, and keeps the choice', async ({ open }) => {
    const page = await open(sample.url, { language: 'en' });
    await atAccount(page, 'office');
    await page.getByRole('heading', { name: 'My account' }).waitFor();
    await expect.poll(() => page.locator('html').getAttribute('lang')).toBe('en');
    await page.locator('.person summary').click();
    await page.getByRole('radio', { name: '中文' }).check();
    await page.getByRole('heading', { name: '我的账号' }).waitFor();
    await expect.poll(() => page.locator('html').getAttribute('lang')).toBe('zh-CN');
    await expect.poll(() => page.title()).toBe('我的账号 · 督办');
    await page.reload();
    await page.getByRole('heading', { name: '我的账号' }).waitFor();
  });

  it('is lit as the machine is, until somebody chooses otherwise, which is kept', async ({ open }) => {
    const page = await open(sample.url, { dark: true });
    await atAccount(page, 'office');
    const shade = () => page.evaluate('document.documentElement.style.colorScheme');
    await expect.poll(shade).toBe('dark');
    await page.locator('.person summary').click();
    await page.getByRole('radio', { name: '浅色' }).check();
    await expect.poll(shade).toBe('light');
    await page.reload();
    await page.locator('h1').waitFor();
    await expect.poll(shade).toBe('light');
  });

  it('is gone through by the keyboard: past the navigation, into the menu and out of it', async ({ open }) => {
    const page = await open(sample.url);
    await atAccount(page, 'office');
    await page.reload();
    await page.locator('h1').waitFor();
    const focused = () => page.evaluate('document.activeElement?.textContent');
    await page.keyboard.press('Tab');
    await expect.poll(() => focused()).toBe('跳到正文');
    await page.keyboard.press('Enter');
    await expect.poll(() => page.evaluate('document.activeElement?.id')).toBe('page');
    await page.locator('.person summary').focus();
    await page.keyboard.press('Enter');
    await page.getByRole('link', { name: '我的账号' }).waitFor();
    await page.keyboard.press('Escape');
    await expect.poll(() => page.getByRole('link', { name: '我的账号' }).isVisible()).toBe(false);
    await expect.poll(() => focused()).toContain('县政府督查室');
  });

  it('says of an address that leads nowhere that it does, and brings the focus to its heading', async ({ open }) => {
    const page = await open(sample.url);
    await atAccount(page, 'office');
    await page.goto(`${sample.url}/cycles/xupu-2024/nothing`);
    await page.getByRole('heading', { name: '没有这个页面' }).waitFor();
    await page.getByRole('link', { name: '回到首页' }).click();
    await page.waitForURL((url) => !url.pathname.includes('nothing'));
    await expect.poll(() => page.evaluate('document.activeElement?.tagName')).toBe('H1');
  });

  it('opens its navigation on a phone as a drawer that Escape closes', async ({ open }) => {
    const page = await open(sample.url, { phone: true });
    await atAccount(page, 'office');
    await page.getByRole('button', { name: '打开导航' }).click();
    const drawer = page.getByRole('dialog', { name: '功能导航' });
    await drawer.waitFor();
    await page.keyboard.press('Escape');
    await drawer.waitFor({ state: 'hidden' });
    await expect.poll(() => page.evaluate('document.activeElement?.getAttribute("aria-label")')).toBe('打开导航');
    await page.keyboard.press('Enter');
    await drawer.waitFor();
    await seenAround(page, 'drawer');
  });

  it('tells whoever comes by a link that is none of the sample’s', async ({ open }) => {
    const page = await open(sample.url);
    await page.goto(`${sample.url}/enter#AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA.office`);
    await page.getByRole('heading', { name: '没能进入样例' }).waitFor();
    await expect.poll(() => page.getByRole('alert').textContent()).toContain('链接已失效');
  });
});
