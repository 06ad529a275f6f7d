import type { Page } from 'playwright-core';
import { describe, expect, inject } from 'vitest';
import { OPENED, seenAround } from './support/seen.ts';
import { enter, it, type Open } from './support/window.ts';

const sample = inject('sample');

async function at(open: Open, who: string, path: string): Promise<Page> {
  const page = await open(sample.url);
  await enter(page, who);
  await page.goto(sample.url + path);
  return page;
}

/** Opens the dialog by which a post is given to another, and fills it in. */
async function changing(page: Page, post: string, email: string) {
  await page.getByLabel('查找单位、岗位、人').fill(post);
  await page.getByRole('button', { name: `换人：${post}` }).click();
  const dialog = page.getByRole('dialog', { name: '换人' });
  await dialog.getByLabel('电子邮件地址').fill(email);
  await dialog.getByLabel('从哪一天起').fill('2024-12-23');
  await dialog.getByLabel('理由').fill('工作调整');
  return { dialog, confirm: () => dialog.getByRole('button', { name: '换人' }).click() };
}

const told = '这一项已被他人改动';

/** By night a drawer that lies below a dialog is dimmed twice, and nobody reads there. */
const BY_DAY: typeof OPENED = [...OPENED.slice(0, 1), ['zh', {}]];

describe('what two change at the same time', () => {
  it('as a post is refused to the second, who looks again and loses nothing that was filled in', async ({ open }) => {
    const path = '/cycles/xupu-2024/posts';
    const [first, second] = [await at(open, 'office', path), await at(open, 'office2', path)];
    const late = await changing(second, '县商务局责任领导', 'second@xupu.example');
    const early = await changing(first, '县商务局责任领导', 'first@xupu.example');
    await early.confirm();
    await first.getByText('改由 first@xupu.example 担任').waitFor();
    await late.confirm();
    await late.dialog.getByText(told).waitFor();
    const given =
      /于 2024年.* 登记：自 2024年12月23日 起改由 县商务局责任领导（first@xupu.example）担任。理由：工作调整/;
    await late.dialog.getByText(given).waitFor();
    await second.mouse.move(0, 0);
    await seenAround(second, 'changed-meanwhile', OPENED);
    await late.dialog.getByRole('button', { name: '载入最新内容' }).click();
    await late.dialog.getByText('已是最新内容').waitFor();
    await late.dialog.getByText(given).waitFor();
    await second.mouse.move(0, 0);
    await seenAround(second, 'changed-looked', OPENED);
    expect(await late.dialog.getByLabel('电子邮件地址').inputValue()).toBe('second@xupu.example');
    await late.confirm();
    await second.getByText('改由 second@xupu.example 担任').waitFor();
  });

  it('is done by both where they change different posts of one list', async ({ open }) => {
    const path = '/cycles/xupu-2024/posts';
    const [first, second] = [await at(open, 'office', path), await at(open, 'office2', path)];
    const other = await changing(second, '县林业局责任领导', 'other@xupu.example');
    await (await changing(first, '县林业局联络员', 'one@xupu.example')).confirm();
    await first.getByText('改由 one@xupu.example 担任').waitFor();
    await other.confirm();
    await second.getByText('改由 other@xupu.example 担任').waitFor();
  });
});

describe('a change of a unit that another decides meanwhile', () => {
  it('is told with who decided it and how, to whoever was about to', async ({ open }) => {
    const path = '/cycles/xupu-2024/posts';
    const asks = await at(open, 'office', path);
    await asks.getByRole('button', { name: '提请更名' }).click();
    const asking = asks.getByRole('dialog');
    await asking.getByRole('combobox', { name: '单位' }).fill('县林业局');
    await asks.keyboard.press('Enter');
    await asking.getByLabel('新名称').fill('县林业和草原局');
    await asking.getByLabel('从哪一天起').fill('2024-12-20');
    await asking.getByLabel('理由').fill('机构改革');
    await asking.getByRole('button', { name: '提请更名' }).click();
    await asking.waitFor({ state: 'detached' });
    const [early, late] = [await at(open, 'office2', path), await at(open, 'leader', path)];
    const decide = (page: Page, name: string) =>
      page.getByRole('button', { name: new RegExp(`^${name}：.*县林业和草原局`) });
    await decide(late, '同意').click();
    await decide(early, '不同意').click();
    await early.getByRole('dialog').getByLabel('理由').fill('名称以批复为准');
    await early.getByRole('dialog').getByRole('button', { name: '不同意' }).click();
    await early.getByText('未同意').first().waitFor();
    const dialog = late.getByRole('dialog');
    await dialog.getByRole('button', { name: '同意' }).click();
    await dialog.getByText(told).waitFor();
    const state = dialog.getByRole('row', { name: /^审批/ });
    await expect.poll(() => state.allTextContents()).toEqual(['审批待审批未同意']);
    await dialog.getByText(/于 .* 审批$/).waitFor();
    await late.mouse.move(0, 0);
    await seenAround(late, 'changed-decided', OPENED);
  });
});

/** Opens what may be done about the administrator's account, and the dialog of one of it. */
async function asking(page: Page, ask: string) {
  const drawer = page.getByRole('dialog', { name: '系统管理员' });
  if ((await drawer.count()) === 0) await page.getByRole('button', { name: '系统管理员的账号' }).click();
  await drawer.getByRole('button', { name: `${ask}：系统管理员` }).click();
  const dialog = page.getByRole('dialog', { name: ask });
  return { dialog, confirm: () => dialog.getByRole('button', { name: ask }).click() };
}

describe('an account that another has locked meanwhile', () => {
  it('is not locked again, and is seen as it stands', async ({ open }) => {
    await enter(await open(sample.url), 'administrator');
    const [first, second] = [await at(open, 'security', '/accounts'), await at(open, 'security', '/accounts')];
    const late = await asking(second, '锁定账号');
    await (await asking(first, '锁定账号')).confirm();
    await first.getByText('已锁定，登录已全部结束').waitFor();
    await late.confirm();
    await late.dialog.getByText(told).waitFor();
    const state = late.dialog.getByRole('row', { name: /^状态/ });
    await expect.poll(() => state.allTextContents()).toEqual([expect.stringMatching(/^状态有效管理员于 .* 锁定$/)]);
    await second.mouse.move(0, 0);
    await seenAround(second, 'changed-account', BY_DAY);
    await late.dialog.getByRole('button', { name: '载入最新内容' }).click();
    await second.getByRole('button', { name: '解除锁定：系统管理员' }).waitFor();
    await late.dialog.getByRole('button', { name: '取消' }).click();
    await late.dialog.waitFor({ state: 'detached' });
    await (await asking(second, '解除锁定')).confirm();
    await second.getByText('已解除锁定').waitFor();
  });
});

/** Opens the dialog by which what was said of a unit at the meeting is kept, and fills it in. */
async function commenting(page: Page, unit: string, by: string) {
  await page.getByRole('button', { name: '记点评' }).click();
  const dialog = page.getByRole('dialog', { name: '记点评' });
  await dialog.getByRole('combobox').fill(unit);
  await page.keyboard.press('Enter');
  await dialog.getByLabel('点评人').fill(by);
  await dialog.getByLabel('问题（一行一条）').fill('进度滞后');
  return { dialog, confirm: () => dialog.getByRole('button', { name: '记点评' }).click() };
}

describe('what was said of a unit at a meeting', () => {
  const path = '/cycles/xupu-2024/reviews/2024-Q1';

  it('is not written over by whoever has not seen it', async ({ open }) => {
    const [first, second] = [await at(open, 'office', path), await at(open, 'office2', path)];
    const late = await commenting(second, '县妇联', '副县长');
    await (await commenting(first, '县妇联', '县长')).confirm();
    await first.locator('.meeting').getByText('县长点评').waitFor();
    await late.confirm();
    await late.dialog.getByText(told).waitFor();
    await second.mouse.move(0, 0);
    await seenAround(second, 'changed-commentary', BY_DAY);
    expect(await late.dialog.getByLabel('点评人').inputValue()).toBe('副县长');
    await late.dialog.getByRole('button', { name: '载入最新内容' }).click();
    await late.dialog.getByText('已是最新内容').waitFor();
    await late.confirm();
    await second.locator('.meeting').getByText('副县长点评').waitFor();
  });

  it('is written by both of different units', async ({ open }) => {
    const [first, second] = [await at(open, 'office', path), await at(open, 'office2', path)];
    const other = await commenting(second, '县林业局', '副县长');
    await (await commenting(first, '县商务局', '县长')).confirm();
    await first.locator('.meeting').getByText('县商务局').first().waitFor();
    await other.confirm();
    await second.locator('.meeting').getByText('县林业局').first().waitFor();
  });
});

describe('a report that another has returned meanwhile', () => {
  it('does not take the dialog, nor what was typed, from under the hands of whoever was about to', async ({ open }) => {
    const first = await at(open, 'office', '/cycles/xupu-2024/board?unit=nyncj');
    await first
      .getByRole('button', { name: /的详情/ })
      .first()
      .click();
    await first.getByRole('link', { name: '查看任务' }).click();
    await first.locator('.report-card').first().waitFor();
    const path = new URL(first.url()).pathname;
    const second = await at(open, 'office2', path);
    const returning = async (page: Page, reason: string) => {
      await page.locator('.report-card').first().getByRole('button', { name: /^退回/ }).click();
      const dialog = page.getByRole('dialog', { name: '退回' });
      await dialog.getByLabel('理由').fill(reason);
      return { dialog, confirm: () => dialog.getByRole('button', { name: '退回' }).click() };
    };
    const late = await returning(second, '口径不符');
    await (await returning(first, '数字有误')).confirm();
    const returned = (page: Page) => page.locator('.report-card').first().getByText('退回：数字有误');
    await returned(second).waitFor();
    await late.confirm();
    await late.dialog.getByText(told).waitFor();
    expect(await late.dialog.getByLabel('理由').inputValue()).toBe('口径不符');
    await late.dialog.getByRole('button', { name: '取消' }).click();
    await late.dialog.waitFor({ state: 'detached' });
  });
});
