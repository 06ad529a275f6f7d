import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Database } from '../../activities/store/database.ts';
import { arrival, departure } from '../../client/accounts/by-organisation.ts';
import type { Organisation } from '../../client/accounts/organisation.ts';
import { accountsBeside, HOME } from '../support/accounts.ts';
import { type Browser, browser, PASSWORD, refusal, totp, withSecondFactor } from '../support/browser.ts';
import { openRecord } from '../support/record.ts';
import { openSignedUp, type SignedUp } from '../support/signed-up.ts';

const PROVIDER = fileURLToPath(new URL('../support/identity-provider.ts', import.meta.url));
let db: Database;
let county: SignedUp;
let provider: ChildProcess;
let organisation: Organisation;

beforeAll(async () => {
  const args = ['--import', 'tsx', PROVIDER, `${HOME}/api/auth/callback/organisation`];
  provider = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'ignore'] });
  const [said] = await once(provider.stdout as NodeJS.ReadableStream, 'data');
  organisation = { issuer: String(said).trim(), clientId: 'duban', clientSecret: 'a secret of the test' };
  db = await openRecord();
  county = await openSignedUp(db, { organisation });
});

afterAll(async () => {
  provider.kill();
  await county.close();
  await db.close();
});

/** Where the organisation sends a browser back to, once it believes that somebody is there. */
async function signedInThere(who: Browser, hint: string, setting: Partial<Setting> = {}): Promise<URL> {
  const { again = false, meddle = () => {}, jar = new Map() } = setting;
  const begun = await who.ask('POST', '/session/organisation', { again });
  const start = new URL(((await begun.json()) as { url: string }).url);
  start.searchParams.set('login_hint', hint);
  meddle(start.searchParams);
  return followed(start, jar);
}

interface Setting {
  /** They prove themselves once more. */
  readonly again: boolean;
  /** What somebody at the browser does to what the organisation is asked. */
  readonly meddle: (asked: URLSearchParams) => void;
  /** The cookies by which the organisation remembers the browser. */
  readonly jar: Map<string, string>;
}

/** Comes back from the organisation; answers with the page where the browser ends. */
async function back(who: Browser, { pathname, search }: URL): Promise<string> {
  const answer = await who.ask('GET', `${pathname.replace('/api', '')}${search}`);
  expect(answer.status).toBe(302);
  return answer.headers.get('location') ?? '';
}

const there = async (who: Browser, hint: string, setting: Partial<Setting> = {}) =>
  back(who, await signedInThere(who, hint, setting));

/** Follows a provider's redirects, with its cookies, until they lead home. */
async function followed(start: URL, jar: Map<string, string>): Promise<URL> {
  let url = start;
  while (url.origin !== HOME) {
    const cookie = [...jar].map(([k, v]) => `${k}=${v}`).join('; ');
    const answer = await fetch(url, { redirect: 'manual', headers: { cookie } });
    for (const set of answer.headers.getSetCookie()) {
      const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(set) ?? [];
      jar.set(name, value);
    }
    const location = answer.headers.get('location');
    if (!location) throw new Error(`${answer.status} at ${url}: ${await answer.text()}`);
    url = new URL(location, url);
  }
  return url;
}

async function accountOf(who: Browser): Promise<object | null> {
  const answer = await who.ask('GET', '/session');
  return answer.status === 200 ? ((await answer.json()) as { account: object }).account : null;
}

/** When somebody gave their password last, in milliseconds since 1970. */
async function provedAt(who: Browser): Promise<number> {
  const { provedAt: at } = (await (await who.ask('GET', '/session')).json()) as { provedAt: string };
  return Date.parse(at);
}

/** Six digits that no authenticator shows for a secret about now. */
function wrong(uri: string): string {
  const right = [-30_000, 0, 30_000, 60_000].map((later) => totp(uri, later));
  return ['000000', '111111', '222222', '333333', '444444'].find((code) => !right.includes(code)) ?? '';
}

describe('the organisation’s sign-in', () => {
  it('lets in whoever has an account by that address, and keeps none of its tokens', async () => {
    await county.newcomer('slwang', 'slj-head@jinyun.example');
    const who = county.browser();
    expect(await there(who, 'slj-head')).toBe(`${HOME}/`);
    expect(await accountOf(who)).toMatchObject({ email: 'slj-head@jinyun.example' });
    expect((await who.ask('GET', `/cycles/${county.cycle}/units/slj/due`)).status).toBe(200);
    const kept = await db.query(
      'select 1 from sign_ins where coalesce(id_token, access_token, refresh_token) is not null',
    );
    expect(kept).toEqual([]);
  });

  it('makes an account for whom an invitation waits, with its role, and for nobody else', async () => {
    const { admin, approved } = county;
    const email = 'sjy@jinyun.example';
    await approved(await admin.ask('POST', '/accounts/invitations', { email, name: '审计', role: 'auditor' }));
    const who = county.browser();
    expect(await there(who, 'mfa-sjy')).toBe(`${HOME}/`);
    expect(await accountOf(who)).toMatchObject({ email, role: 'auditor' });
    const stranger = county.browser();
    expect(await there(stranger, 'stranger')).toContain(`${HOME}/sign-in?error=`);
    expect(await accountOf(stranger)).toBeNull();
    const rows = (await (await admin.ask('GET', '/accounts')).json()) as { email: string }[];
    expect(rows.map((r) => r.email)).not.toContain('stranger@jinyun.example');
    const acts = (await (await admin.ask('GET', '/accounts/acts')).json()) as { act: string; told: object }[];
    expect(acts[0]).toMatchObject({ act: 'made', told: { username: email, role: 'auditor' } });
  });

  it('is nobody’s where it does not say that the address is proved, unless it need not', async () => {
    await county.newcomer('slzhao', 'slj-reporter@jinyun.example');
    expect(await there(county.browser(), 'silent-slj-reporter')).toContain('/sign-in?error=');
    const accounts = accountsBeside(db, undefined, { organisation: { ...organisation, vouches: true } });
    const vouched = browser({ ...county.httpDeps, accounts });
    expect(await there(vouched, 'silent-slj-reporter')).toBe(`${HOME}/`);
    expect(await there(browser({ ...county.httpDeps, accounts }), 'unproved-slj-reporter')).toContain('error=');
  });

  it('counts as the password given when it was given there, long ago where it does not say when', async () => {
    await county.newcomer('slqian', 'lyj-head@jinyun.example');
    const who = county.browser();
    const jar = new Map<string, string>();
    await there(who, 'lyj-head', { jar });
    expect(await provedAt(who)).toBe(0);
    const before = Math.floor(Date.now() / 1000) * 1000;
    await there(who, 'lyj-head', { jar, again: true });
    const first = await provedAt(who);
    expect(first).toBeGreaterThanOrEqual(before);
    const meddle = (asked: URLSearchParams) => {
      asked.delete('prompt');
      asked.set('max_age', '86400');
    };
    await there(who, 'lyj-head', { jar, again: true, meddle });
    expect(await provedAt(who)).toBe(first);
  });

  it('goes on as another session where somebody proves themselves once more', async () => {
    const who = county.browser();
    await there(who, 'slj-head');
    const stolen = county.browser();
    for (const [name, value] of who.jar) stolen.jar.set(name, value);
    expect(await accountOf(stolen)).not.toBeNull();
    await there(who, 'slj-head', { again: true });
    expect([await accountOf(who), await accountOf(stolen)]).toEqual([expect.anything(), null]);
  });

  it('stands for a second factor only where it says so', async () => {
    const { admin, approved } = county;
    expect(await there(county.browser(), 'mfa-sjy')).toBe(`${HOME}/`);
    const invited = { email: 'sj2@jinyun.example', name: '审计', role: 'auditor' };
    await approved(await admin.ask('POST', '/accounts/invitations', invited));
    const [proved, single] = [county.browser(), county.browser()];
    await there(proved, 'mfa-sjy');
    await there(single, 'sj2');
    const because = { 'Duban-Reason': 'audit' };
    expect((await proved.ask('GET', '/accounts', undefined, because)).status).toBe(200);
    expect(await refusal(await single.ask('GET', '/accounts'))).toEqual([403, 'second_factor_needed']);
  });

  it('takes a code in the session it opened, which goes on with the second factor under another token', async () => {
    const { uri } = await withSecondFactor(await county.newcomer('sjsi', 'sj4@jinyun.example', 'auditor'));
    const who = county.browser();
    await there(who, 'sj4');
    const before = county.browser();
    for (const [name, value] of who.jar) before.jar.set(name, value);
    const because = { 'Duban-Reason': 'audit' };
    const read = async (as: Browser) => (await as.ask('GET', '/accounts', undefined, because)).status;
    expect(await refusal(await who.ask('POST', '/session/code', { code: wrong(uri) }))).toEqual([403, 'wrong_code']);
    expect(await read(who)).toBe(403);
    expect((await who.ask('POST', '/session/code', { code: totp(uri, 30_000) })).status).toBe(201);
    expect([await read(who), await read(before)]).toEqual([200, 401]);
  });

  it('has codes guessed in the session it opened no more often than a password', async () => {
    const { uri } = await withSecondFactor(await county.newcomer('sjliu', 'sj6@jinyun.example', 'auditor'));
    const who = county.browser();
    await there(who, 'sj6');
    const guessed = async () => refusal(await who.ask('POST', '/session/code', { code: wrong(uri) }));
    const answers: unknown[] = [];
    for (let n = 0; n < 11; n += 1) answers.push((await guessed())[1]);
    expect([answers[0], answers.at(-1)]).toEqual(['wrong_code', 'locked']);
  });

  it('lets whoever has no password set up a second factor once it was given there, and nobody replace it', async () => {
    const { admin, approved } = county;
    const invited = { email: 'sj5@jinyun.example', name: '审计', role: 'auditor' };
    await approved(await admin.ask('POST', '/accounts/invitations', invited));
    const [who, jar] = [county.browser(), new Map<string, string>()];
    await there(who, 'sj5', { jar });
    expect(await refusal(await who.ask('POST', '/second-factor', {}))).toEqual([403, 'proof_needed']);
    await there(who, 'sj5', { jar, again: true });
    const begun = await who.ask('POST', '/second-factor', {});
    expect(begun.status).toBe(201);
    const { uri } = (await begun.json()) as { uri: string };
    expect((await who.ask('POST', '/session/code', { code: totp(uri) })).status).toBe(201);
    expect((await who.ask('GET', '/accounts', undefined, { 'Duban-Reason': 'audit' })).status).toBe(200);
    await there(who, 'sj5', { jar, again: true });
    expect(await refusal(await who.ask('POST', '/second-factor', {}))).toEqual([403, 'second_factor_needed']);
  });

  it('needs the password for a second factor of whoever has one', async () => {
    const who = await county.newcomer('sjqi', 'sj7@jinyun.example', 'auditor');
    expect(await refusal(await who.ask('POST', '/second-factor', {}))).toEqual([403, 'wrong_credentials']);
  });

  it('stands for no second factor by a new password', async () => {
    await withSecondFactor(await county.newcomer('sjsan', 'sj3@jinyun.example', 'auditor'));
    const single = county.browser();
    await there(single, 'sj3');
    const change = { current: PASSWORD, next: 'another long password' };
    expect((await single.ask('PUT', '/password', change)).status).toBe(200);
    expect(await refusal(await single.ask('GET', '/accounts'))).toEqual([403, 'second_factor_needed']);
  });

  it('is nobody’s where the address is not proved, or the account was ended', async () => {
    const { admin, idOf } = county;
    expect(await there(county.browser(), 'unproved-slj-head')).toContain('/sign-in?error=');
    await county.approved(await admin.ask('POST', `/accounts/${await idOf('slwang')}/requests`, { ask: 'end' }));
    const who = county.browser();
    expect(await there(who, 'slj-head')).toContain('error=');
    expect(await accountOf(who)).toBeNull();
  });

  it('counts only in the browser that began it, and for what was begun', async () => {
    const other = county.browser();
    expect(await back(other, await signedInThere(county.browser(), 'mfa-sjy'))).toContain('error=');
    expect(await accountOf(other)).toBeNull();
    const forged = county.browser();
    const home = await signedInThere(forged, 'mfa-sjy');
    home.searchParams.set('state', 'forged');
    expect(await back(forged, home)).toContain('error=');
    expect(await accountOf(forged)).toBeNull();
  });

  it('is told to be away where nobody answers, and absent where none is set up', async () => {
    const organisation = { issuer: 'http://127.0.0.1:9', clientId: 'duban', clientSecret: 'x' };
    const away = { ...county.httpDeps, accounts: accountsBeside(db, undefined, { organisation }) };
    const none = { ...county.httpDeps, accounts: accountsBeside(db) };
    expect(await refusal(await browser(away).ask('POST', '/session/organisation', {}))).toEqual([
      503,
      'organisation_away',
    ]);
    expect(await refusal(await browser(none).ask('POST', '/session/organisation', {}))).toEqual([
      404,
      'no_organisation',
    ]);
    expect((await browser(away).signIn('gly')).status).toBe(201);
  });

  it('is told to be away, and nobody waits for long, where it takes a call and says nothing', async () => {
    const silent = createServer(() => {}).listen(0, '127.0.0.1');
    await once(silent, 'listening');
    const { port } = silent.address() as AddressInfo;
    const organisation = { issuer: `http://127.0.0.1:${port}`, clientId: 'duban', clientSecret: 'x' };
    const accounts = accountsBeside(db, undefined, { organisation });
    const begun = departure(accounts, new Headers(), false, 50);
    await expect(begun).rejects.toMatchObject({ kind: 'unavailable', refusals: [{ code: 'organisation_away' }] });
    silent.closeAllConnections();
    silent.close();
  });

  it('sends whoever came back in the meantime to the sign-in again, with what was wrong', async () => {
    const who = county.browser();
    const { search } = await signedInThere(who, 'neun@jinyun.example');
    const cookie = [...who.jar].map(([key, value]) => `${key}=${value}`).join('; ');
    const request = new Request(`${HOME}/api/auth/callback/organisation${search}`, { headers: { cookie } });
    const answer = await arrival(county.httpDeps.accounts, request, 0);
    expect([answer.status, answer.headers.get('location')]).toEqual([302, `${HOME}/sign-in?error=organisation_away`]);
  });

  it('asks for the password whatever it remembers, where somebody proves themselves once more', async () => {
    const again = await county.browser().ask('POST', '/session/organisation', { again: true });
    const { url } = (await again.json()) as { url: string };
    expect(new URL(url).searchParams.get('prompt')).toBe('login');
  });
});
