import { describe, expect, inject } from 'vitest';
import { openedSeen, seenAround } from './support/seen.ts';
import { enter, it } from './support/window.ts';

const sample = inject('sample');
describe('whoever looks after the installation', () => {
  it('proposes to invite somebody, and an auditor reads it but may do nothing', async ({ open }) => {
    const page = await open(sample.url);
    await enter(page, 'administrator');
    await page.getByRole('button', { name: '邀请' }).click();
    const dialog = page.getByRole('dialog', { name: '邀请' });
    await dialog.getByRole('button', { name: '邀请' }).click();
    await expect.poll(() => dialog.getByText('请填写').count()).toBe(2);
    await dialog.getByLabel('姓名').fill('新管理员');
    await dialog.getByLabel('电子邮件地址').fill('gly2@duban.example');
    await dialog.getByRole('button', { name: '邀请' }).click();
    await page.locator('.proposals', { hasText: '新管理员（gly2@duban.example）' }).waitFor();
    const auditor = await open(sample.url);
    await enter(auditor, 'auditor');
    await auditor.goto(`${sample.url}/accounts`);
    await auditor.locator('.acts-table', { hasText: '提出：邀请 新管理员' }).waitFor();
    const acts = auditor.locator('main').getByRole('button', { name: /邀请|同意|停用/ });
    await expect.poll(() => acts.count()).toBe(0);
  });

  it('is told in a sentence that one administrator alone decides nothing', async ({ open }) => {
    const page = await open(sample.url);
    await enter(page, 'administrator');
    await page.goto(`${sample.url}/settings`);
    await page.getByText('只有一名管理员').waitFor();
    await expect.poll(() => page.locator('main').textContent()).toContain(sample.url);
  });

  it('gives a post to another person from a day on', async ({ open }) => {
    const page = await open(sample.url);
    await enter(page, 'office');
    await page.goto(`${sample.url}/cycles/xupu-2024/posts`);
    await page.getByLabel('查找单位、岗位、人').fill('县委编办联络员');
    await page.getByRole('button', { name: '换人：县委编办联络员' }).click();
    const dialog = page.getByRole('dialog', { name: '换人' });
    await dialog.getByLabel('电子邮件地址').fill('new@xupu.example');
    await dialog.getByLabel('从哪一天起').fill('2024-12-20');
    await dialog.getByLabel('理由').fill('工作调整');
    await dialog.getByRole('button', { name: '换人' }).click();
    await page.getByText('2024年12月20日起改由 new@xupu.example 担任').waitFor();
  });
});

describe('to the eye', () => {
  it('accounts, posts and the state of the system are in order', async ({ open }) => {
    const page = await open(sample.url);
    await enter(page, 'administrator');
    for (const [path, mark] of [
      ['/settings', '.facts'],
      ['/rehearse', '.seed'],
      ['/accounts', '.people'],
    ] as const) {
      await page.goto(sample.url + path);
      await page.locator(mark).first().waitFor();
      await seenAround(page, `administrator${path.replace('/', '-')}`);
    }
    await openedSeen(page, '.heading button', 'accounts-invite');
    await page.reload();
    await openedSeen(page, '.people button', 'accounts-details');
    await enter(page, 'office');
    await page.goto(`${sample.url}/cycles/xupu-2024/posts`);
    await page.locator('.posts').first().waitFor();
    await seenAround(page, 'posts');
    await openedSeen(page, '.posts button', 'posts-change');
  });
});
