import { describe, expect, inject } from 'vitest';
import { openedSeen, seen, seenAround } from './support/seen.ts';
import { enter, it } from './support/window.ts';

const sample = inject('sample');

describe('whoever looks after the installation', () => {
  it('proposes to invite somebody, which another decides; an auditor reads it but may do nothing', async ({ open }) => {
    const page = await open(sample.url);
    await enter(page, 'administrator');
    await page.getByRole('button', { name: '邀请' }).click();
    const dialog = page.getByRole('dialog', { name: '邀请' });
    await dialog.getByRole('button', { name: '邀请' }).click();
    await expect.poll(() => dialog.getByText('请填写').count()).toBe(2);
    await dialog.getByLabel('姓名').fill('新同事');
    await dialog.getByLabel('电子邮件地址').fill('neu@duban.example');
    await dialog.getByRole('button', { name: '邀请' }).click();
    await page.locator('.proposals', { hasText: '新同事（neu@duban.example）' }).waitFor();
    await expect.poll(() => page.getByRole('button', { name: /同意/ }).count()).toBe(0);
    const guard = await open(sample.url);
    await enter(guard, 'security');
    await guard.getByRole('button', { name: /^同意：邀请 新同事/ }).click();
    await seen(guard, 'accounts-decision-zh');
    await guard.getByRole('dialog', { name: '同意' }).getByRole('button', { name: '同意' }).click();
    await guard.getByText('已同意，变动已办理。').waitFor();
    await guard.locator('.people tr', { hasText: '新同事' }).getByText('已邀请').waitFor();
    const auditor = await open(sample.url);
    await enter(auditor, 'auditor');
    await auditor.goto(`${sample.url}/accounts`);
    const why = auditor.getByRole('dialog');
    await why.getByRole('textbox').fill('季度审计');
    await why.locator('.ant-btn-primary').click();
    await auditor.locator('.acts-table', { hasText: '同意：邀请 新同事' }).waitFor();
    expect(
      await auditor
        .locator('main')
        .getByRole('button', { name: /邀请|同意|停用/ })
        .count(),
    ).toBe(0);
  });

  it('is offered what their duty is about an account, and nothing about their own', async ({ open }) => {
    const guard = await open(sample.url);
    await enter(guard, 'security');
    const offered = async (name: string) => {
      await guard.getByRole('button', { name: `${name}的账号` }).click();
      const drawer = guard.getByRole('dialog', { name });
      await drawer.locator('.acts').waitFor();
      const names = await drawer.locator('.acts button').allTextContents();
      await guard.keyboard.press('Escape');
      await drawer.waitFor({ state: 'hidden' });
      return names;
    };
    expect(await offered('系统管理员')).toEqual(['锁定账号', '发重设密码的链接', '结束全部登录', '停用账号']);
    expect(await offered('安全管理员')).toEqual([]);
    await guard.goto(`${sample.url}/settings`);
    await guard.getByText('系统管理员 1 人，安全管理员 1 人').waitFor();
    await expect.poll(() => guard.locator('main').textContent()).toContain(sample.url);
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
