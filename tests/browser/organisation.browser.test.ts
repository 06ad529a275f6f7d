import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect } from 'vitest';
import { openProvider } from '../support/at-organisation.ts';
import { totp } from '../support/browser.ts';
import { duban } from '../support/duban.ts';
import { type Home, home, type RunningDuban } from '../support/installation.ts';
import { LIVE_POLICY, livePlan } from '../support/live-plan.ts';
import { type Front, openFront } from './support/front.ts';
import { shown, signOut } from './support/people.ts';
import { seenAround } from './support/seen.ts';
import { type Eyes, it, type Open } from './support/window.ts';

/** What everybody's password is at the organisation. */
const KNOWN = 'known at the organisation';
const BY_ORGANISATION = '用单位统一登录';

let front: Front;
let provider: Awaited<ReturnType<typeof openProvider>>;
let place: Home;
let running: RunningDuban;

/** The organisation is another site to the browser, and the installation is known by the address of its proxy. */
beforeAll(async () => {
  front = await openFront();
  provider = await openProvider(front.url, 'localhost');
  const { issuer, clientId, clientSecret } = provider.organisation;
  const env = {
    ...{ PUBLIC_URL: front.url, TRUSTED_PROXIES: '127.0.0.1' },
    ...{ OIDC_ISSUER: issuer, OIDC_CLIENT_ID: clientId, OIDC_CLIENT_SECRET: clientSecret },
  };
  place = await home(livePlan(1, new Date().getUTCFullYear()), LIVE_POLICY, { env });
  running = await place.start();
  const { url } = JSON.parse(await readFile(join(place.folder, 'data', 'server.json'), 'utf8'));
  front.leadTo(url);
  await invited('slj-reporter', '李联络');
  await invited('office', '张督查');
});

afterAll(async () => {
  await running.stop();
  await place.clear();
  provider.close();
  front.close();
});

async function invited(post: string, name: string): Promise<void> {
  const args = ['account', 'invite', `${post}@duban.example`, '--name', name, '--lang', 'en'];
  expect(await duban(args, { DUBAN_HOME: join(place.folder, 'data') })).toMatchObject({ code: 0, err: '' });
}

/** A window at a page of the installation, which leads whoever is not signed in to the sign-in. */
async function at(open: Open, path: string, eyes: Eyes = {}): Promise<Page> {
  const page = await open(front.url, eyes, [provider.organisation.issuer]);
  await page.goto(front.url + path);
  return page;
}

/** Goes to the organisation and says there, on its own page, who one is. */
async function throughOrganisation(page: Page, account: string, button = BY_ORGANISATION): Promise<void> {
  await page.getByRole('button', { name: button }).click();
  await page.getByRole('heading', { name: '统一身份认证' }).waitFor();
  expect(new URL(page.url()).origin).toBe(provider.organisation.issuer);
  await page.getByLabel('账号').fill(account);
  await page.getByLabel('口令').fill('not that one');
  await page.getByRole('button', { name: '认证' }).click();
  await page.getByLabel('账号').fill(account);
  await page.getByLabel('口令').fill(KNOWN);
  await page.getByRole('button', { name: '认证' }).click();
}

describe('the organisation’s sign-in', () => {
  it('leads over its own pages and back to where one was, with one’s post', async ({ open }) => {
    const page = await at(open, '/profile?from=here');
    await page.waitForURL(/\/sign-in$/);
    await seenAround(page, 'sign-in-organisation');
    await throughOrganisation(page, 'slj-reporter@duban.example');
    await page.waitForURL(`${front.url}/profile?from=here`);
    await shown(page, 'slj-reporter@duban.example');
    await page.locator('main').getByText('县水利局联络员').waitFor();
    await page.goto(front.url);
    await page.getByRole('heading', { name: '我的任务' }).waitFor();
    await page.getByText('任务1').first().waitFor();
  });

  it.for(['//evil.example/', 'https://evil.example/', '/\\evil.example/', 'javascript:document.title="evil"'])(
    'leads home, wherever whoever comes was to be sent on to: %s (reliability H64)',
    async (elsewhere, { open }) => {
      const page = await at(
        open,
        `/sign-in?next=${encodeURIComponent(elsewhere)}&from=${encodeURIComponent(elsewhere)}`,
      );
      await page.evaluate(`sessionStorage.setItem('duban.place', ${JSON.stringify(elsewhere)})`);
      await throughOrganisation(page, 'slj-reporter@duban.example');
      await page.getByRole('heading', { name: '我的任务' }).waitFor();
      expect(new URL(page.url()).origin).toBe(front.url);
      expect(await page.title()).not.toContain('evil');
    },
  );

  it('remembers there who one is, and lets in at a press whoever has signed out here', async ({ open }) => {
    const page = await at(open, '/sign-in');
    await throughOrganisation(page, 'slj-reporter@duban.example');
    await shown(page, 'slj-reporter@duban.example');
    await signOut(page);
    await page.getByRole('button', { name: BY_ORGANISATION }).click();
    await shown(page, 'slj-reporter@duban.example');
  });

  it.for(['在那里返回', '没有被邀请'] as const)(
    'says that it was in vain to who came back so: %s',
    async (how, { open }) => {
      const page = await at(open, '/sign-in');
      if (how === '没有被邀请') await throughOrganisation(page, 'stranger@duban.example');
      else {
        await page.getByRole('button', { name: BY_ORGANISATION }).click();
        await page.getByRole('button', { name: '返回' }).click();
      }
      await page.getByRole('alert').getByText('单位统一登录没有成功').waitFor();
      expect(new URL(page.url()).origin).toBe(front.url);
      if (how === '没有被邀请') await seenAround(page, 'sign-in-in-vain');
    },
  );

  it('says that a return was used to who comes by it again', async ({ open }) => {
    const page = await at(open, '/api/auth/callback/organisation?code=used&state=used');
    await page.getByRole('alert').getByText('已经用过或已过期').waitFor();
    expect(new URL(page.url()).pathname).toBe('/sign-in');
    await seenAround(page, 'sign-in-used');
  });
});

describe('whose post needs a second factor, and who has no password here', () => {
  let authenticator = '';

  it('sets it up once they gave their password at the organisation anew', async ({ open }) => {
    const page = await at(open, '/sign-in');
    await throughOrganisation(page, 'office@duban.example');
    await page.waitForURL(`${front.url}/profile#second-factor`);
    await page.getByRole('button', { name: '开通动态验证码' }).click();
    const again = page.getByRole('dialog');
    await again.waitFor();
    await seenAround(page, 'prove-at-organisation');
    await throughOrganisation(page, 'office@duban.example', '去单位统一登录');
    await page.waitForURL(`${front.url}/profile#second-factor`);
    await page.getByRole('button', { name: '开通动态验证码' }).click();
    await page.locator('figure svg').waitFor();
    const key = (await page.locator('.key').textContent())?.replaceAll(' ', '') ?? '';
    authenticator = `otpauth://totp/Duban?secret=${key}`;
    await page.getByLabel('应用显示的 6 位验证码').fill(totp(authenticator));
    await page.getByRole('button', { name: '完成开通' }).click();
    await page.getByText('动态验证码已开通。').waitFor();
  });

  it('is asked for the code, and for nothing beside it, until it is right; then does what the post does', async ({
    open,
  }) => {
    const page = await at(open, '/cycles/live/follow-ups');
    await throughOrganisation(page, 'office@duban.example');
    await page.getByLabel('应用显示的 6 位验证码').fill('000000');
    await seenAround(page, 'organisation-code');
    await page.getByRole('button', { name: '验证', exact: true }).click();
    await expect
      .poll(() => page.getByRole('alert').allTextContents())
      .toContainEqual(expect.stringContaining('验证码不对'));
    expect(await page.locator('main input:visible').count()).toBe(1);
    await page.getByLabel('应用显示的 6 位验证码').fill(totp(authenticator, 30_000));
    await page.getByRole('button', { name: '验证', exact: true }).click();
    await page.getByRole('link', { name: '回到刚才的页面' }).click();
    await page.waitForURL(`${front.url}/cycles/live/follow-ups`);
    await page.getByRole('button', { name: '立案', exact: true }).waitFor();
    await shown(page, 'office@duban.example');
  });
});
