import { describe, expect, inject } from 'vitest';
import { totp } from '../support/browser.ts';
import { duban } from '../support/duban.ts';
import { draftTwo, mendByTable } from './support/desk.ts';
import { begin, newSecret, PHRASE, shown, signIn, signOut } from './support/people.ts';
import { seenAround } from './support/seen.ts';
import { waitedFor } from './support/wants-first.ts';
import { it, type Open } from './support/window.ts';

const county = inject('county');
/** The authenticator of the administrator, once it is set up. */
let authenticator = '';
/** A code that they keep for when it is not at hand. */
let kept = '';

const run = (...args: string[]) => duban(args, { DUBAN_HOME: county.folder });

/** The page of the sign-in, in a window of its own. */
async function atTheDoor(open: Open) {
  const page = await open(county.url);
  await page.goto(`${county.url}/sign-in`);
  return page;
}

describe('a county that nobody has signed in to', () => {
  it('makes its first administrator by the link of the start, and signs them in', async ({ open }) => {
    const page = await open(county.url);
    await page.goto(county.firstLink);
    await page.getByLabel('姓名').fill('王管理');
    await page.getByLabel('电子邮件地址').fill('gly@duban.example');
    expect(new URL(page.url()).hash).toBe('');
    await begin(page, 'gly');
    await page.getByText('账号已开通，请登录。').waitFor();
    await signIn(page, 'gly');
    await page.getByRole('heading', { name: '我的账号' }).waitFor();
    await expect.poll(() => page.locator('.facts').textContent()).toContain('gly@duban.example');
  });

  it('leads whoever needs a second factor to its setting-up, from wherever they go', async ({ open }) => {
    const page = await atTheDoor(open);
    await signIn(page, 'gly');
    await page.waitForURL(/\/profile#second-factor$/);
    await page.goto(`${county.url}/accounts`);
    await page.waitForURL(/\/profile#second-factor$/);
    await page.getByText('须先开通动态验证码').waitFor();
    await expect.poll(() => page.getByRole('dialog').count()).toBe(0);
  });

  it('says in a sentence that a password is wrong, and lets nobody in', async ({ open }) => {
    const page = await atTheDoor(open);
    await signIn(page, 'gly', 'not the password at all');
    await expect.poll(() => page.getByRole('alert').textContent()).toContain('用户名或密码不对');
    expect(new URL(page.url()).pathname).toBe('/sign-in');
  });

  it('sets up a second factor by a picture that is drawn here, and counts it at the first code', async ({ open }) => {
    const page = await atTheDoor(open);
    await signIn(page, 'gly');
    await page.getByRole('button', { name: '开通动态验证码' }).click();
    await page.locator('#second-factor').getByLabel('现在的密码').fill(PHRASE);
    await page.getByRole('button', { name: '开通动态验证码' }).click();
    await page.locator('figure svg').waitFor();
    await seenAround(page, 'factor-set-up');
    const key = (await page.locator('.key').textContent())?.replaceAll(' ', '') ?? '';
    authenticator = `otpauth://totp/Duban?secret=${key}`;
    await expect.poll(() => page.locator('.codes li').count()).toBeGreaterThan(5);
    kept = (await page.locator('.codes li').first().textContent()) ?? '';
    await page.getByLabel('应用显示的 6 位验证码').fill(totp(authenticator));
    await page.getByRole('button', { name: '完成开通' }).click();
    await page.getByText('动态验证码已开通。').waitFor();
    await page.getByRole('link', { name: '回到刚才的页面' }).click();
    await page.getByRole('heading', { name: '账号', exact: true }).waitFor();
  });

  it('asks for the code at the next sign-in, refuses a wrong one, and leads back to where one was', async ({
    open,
  }) => {
    const page = await open(county.url);
    await page.goto(`${county.url}/profile?from=here`);
    await page.waitForURL(/\/sign-in$/);
    await signIn(page, 'GLY@duban.example');
    await page.getByLabel('6 位验证码').fill('000000');
    await page.getByRole('button', { name: '确认' }).click();
    await expect.poll(() => page.getByRole('alert').textContent()).toContain('验证码不对');
    await seenAround(page, 'sign-in-code');
    await page.getByLabel('6 位验证码').fill(totp(authenticator, 30_000));
    await page.getByRole('button', { name: '确认' }).click();
    await page.waitForURL(/\/profile\?from=here$/);
    await signOut(page);
    await page.goto(`${county.url}/profile`);
    await page.waitForURL(/\/sign-in$/);
  });

  it('has somebody invited in the console by two persons, who follows the letter and holds the post', async ({
    open,
  }) => {
    const office = await atTheDoor(open);
    await signIn(office, 'gly');
    await office.getByRole('button', { name: '改用备用码' }).click();
    await office.getByLabel('备用码').fill(kept);
    await office.getByRole('button', { name: '确认' }).click();
    await office.getByRole('heading', { name: '账号', exact: true }).waitFor();
    await office.getByRole('button', { name: '邀请' }).click();
    const dialog = office.getByRole('dialog', { name: '邀请' });
    await dialog.getByLabel('姓名').fill('李联络');
    await dialog.getByLabel('电子邮件地址').fill('slj-reporter@duban.example');
    await dialog.getByRole('button', { name: '邀请' }).click();
    await office.getByText('已提出，等待决定。').waitFor();
    await office.getByText('由操作员在服务器上决定').waitFor();
    const [waiting] = JSON.parse((await run('account', 'proposals', '--json')).out);
    expect((await run('account', 'approve', waiting.proposal)).code).toBe(0);
    const page = await open(county.url);
    await page.goto(`${county.url}/begin#${await newSecret(county.folder)}`);
    await begin(page, '李联络');
    await signIn(page, '李联络');
    await shown(page, '李联络');
    await page.goto(`${county.url}/profile`);
    await page.locator('main').getByText('县水利局联络员').waitFor();
    await expect.poll(() => page.locator('.head').textContent()).toContain('实时样例');
    await office.reload();
    const line = office.locator('.people tr', { hasText: '李联络' });
    await expect.poll(() => line.textContent()).toMatch(/县水利局联络员.*有效.*未开通/);
  });

  it('sends a link to whoever has forgotten the password, which sets another and ends what was open', async ({
    open,
  }) => {
    const [here, there] = [await atTheDoor(open), await atTheDoor(open)];
    await signIn(there, '李联络');
    await shown(there, '李联络');
    await here.getByRole('link', { name: '忘记密码' }).click();
    // The page before asks for 用户名或电子邮件地址.
    await here.getByLabel('电子邮件地址', { exact: true }).fill('slj-reporter@duban.example');
    await here.getByRole('button', { name: '发送链接' }).click();
    await here.getByText('链接已经发出').waitFor();
    const other = '秋天的稻田里有一千只麻雀飞过';
    await here.goto(`${county.url}/reset#${await newSecret(county.folder)}`);
    await here.getByLabel('密码', { exact: true }).fill(other);
    await here.getByLabel('再输入一次密码').fill(other);
    await here.getByRole('button', { name: '设置新密码' }).click();
    await here.getByText('新密码已设置，请登录。').waitFor();
    await there.reload();
    await there.waitForURL(/\/sign-in$/);
    await signIn(here, '李联络', other);
    await shown(here, '李联络');
  });

  it('tells of a link without its secret what to do', async ({ open }) => {
    const page = await open(county.url);
    await page.goto(`${county.url}/begin`);
    await expect.poll(() => page.getByRole('alert').textContent()).toContain('请从邮件里完整地打开链接');
  });
});

/** Somebody of the education bureau at their duties, who was invited first. */
async function ofEducation(open: Open, post: string) {
  const name = `jyj-${post}`;
  await run('account', 'invite', `jyj-${post}@duban.example`, '--name', name);
  const page = await open(county.url);
  await page.goto(`${county.url}/begin#${await newSecret(county.folder)}`);
  await begin(page, name);
  await signIn(page, name);
  await page.getByRole('heading', { name: '我的任务' }).waitFor();
  return page;
}

describe('a head', () => {
  it('signs a draft and sends another back with a reason, which its reporter mends by a table', async ({ open }) => {
    const [reporter, head] = [await ofEducation(open, 'reporter'), await ofEducation(open, 'head')];
    await draftTwo(reporter, county.folder);
    const drafts = head.locator('.draft');
    await drafts.nth(1).waitFor();
    await seenAround(head, 'duties-sign');
    await expect
      .poll(() => drafts.first().textContent())
      .toMatch(/县教育局联络员 填于.*附件 1 个.*名单\.csv.*3 个.*自评.*绿灯/);
    await head.getByRole('button', { name: '签批 新建校舍' }).click();
    await head.getByText('已签批并报送：新建校舍').waitFor();
    await head.getByRole('button', { name: '退回 培训教师' }).click();
    await head.getByLabel('退回理由').fill('数字与统计表不一致');
    await head.getByRole('button', { name: '确认退回' }).click();
    await head.getByText('已退回：培训教师').waitFor();
    await reporter.reload();
    await reporter.getByText('退回理由：数字与统计表不一致').waitFor();
    await mendByTable(reporter, county.folder, '培训教师', '6');
    await head.getByRole('button', { name: '签批 培训教师' }).click();
    await head.getByText('已签批并报送：培训教师').waitFor();
    await head.getByRole('link', { name: '我的办理记录' }).click();
    const file = head.waitForEvent('download');
    await head.getByRole('button', { name: '导出本单位的全部记录' }).click();
    expect((await file).suggestedFilename()).toMatch(/-jyj\.json$/);
    await head.getByText(/已导出为 .*：报送 2 份/).waitFor();
    await head.goto(`${county.url}/cycles/live/tasks/j0`);
    await head.getByRole('button', { name: /^撤回/ }).click();
    await head.getByRole('dialog').getByLabel('理由').fill('数字有误');
    await head.getByRole('dialog').getByRole('button', { name: '撤回' }).click();
    await expect.poll(() => head.locator('.report-card').count()).toBe(0);
  });
});

describe('what the interface wants first', () => {
  it('is the password once more: a wrong one is told, the right one ends in what was asked for', async ({ open }) => {
    const page = await waitedFor(open, 'proof_needed');
    const dialog = page.getByRole('dialog', { name: '请再输入一次密码' });
    await dialog.waitFor();
    await seenAround(page, 'needs-proof');
    await dialog.getByLabel('密码', { exact: true }).fill('not the password at all');
    await dialog.getByRole('button', { name: '确认' }).click();
    await dialog.getByText('用户名或密码不对').waitFor();
    await dialog.getByLabel('密码', { exact: true }).fill(PHRASE);
    await dialog.getByRole('button', { name: '确认' }).click();
    await page.getByText('本次登录').waitFor();
    await expect.poll(() => dialog.count()).toBe(0);
  });

  it('is refused in the interface’s own sentence to whoever does not give it', async ({ open }) => {
    const page = await waitedFor(open, 'proof_needed');
    await page.getByRole('dialog').getByRole('button', { name: '取消' }).click();
    await expect.poll(() => page.getByRole('alert').textContent()).toContain('proof_needed');
  });

  it('is an auditor’s reason, which goes with every request from then on', async ({ open }) => {
    const page = await waitedFor(open, 'audit_reason_needed');
    const asked = page.waitForRequest((request) => 'duban-reason' in request.headers());
    await page.getByRole('dialog').getByLabel('理由').fill('季度抽查');
    await page.getByRole('button', { name: '开始查看' }).click();
    expect((await asked).headers()['duban-reason']).toBe(encodeURIComponent('季度抽查'));
    await page.getByText('本次登录').waitFor();
  });

  it('is a new password, to whose page people are led, and back', async ({ open }) => {
    const page = await waitedFor(open, 'password_expired');
    const away = page.getByRole('button', { name: '去更换' });
    await away.waitFor();
    await seenAround(page, 'needs-password');
    await away.click();
    await page.waitForURL(/#password$/);
  });

  it('is a second factor, to whose setting-up people are led', async ({ open }) => {
    const page = await waitedFor(open, 'second_factor_needed');
    const away = page.getByRole('button', { name: '去设置' });
    await away.waitFor();
    await seenAround(page, 'needs-factor');
    await away.click();
    await page.waitForURL(/#second-factor$/);
    await page.getByRole('button', { name: '开通动态验证码' }).waitFor();
  });
});
