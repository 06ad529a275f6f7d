import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Database } from '../../activities/store/database.ts';
import { arrival, departure } from '../../client/accounts/by-organisation.ts';
import type { Organisation } from '../../client/accounts/organisation.ts';
import { accountsBeside, HOME } from '../support/accounts.ts';
import { back, openProvider, signedInThere, there } from '../support/at-organisation.ts';
import { type Browser, browser, PASSWORD, refusal, withSecondFactor } from '../support/browser.ts';
import { openRecord } from '../support/record.ts';
import { openSignedUp, type SignedUp } from '../support/signed-up.ts';

/** Places that are not this house, however they are written. */
const ELSEWHERE = ['//evil.example', 'https://evil.example', '/\\evil.example', 'javascript:alert(1)'];
let db: Database;
let county: SignedUp;
let provider: Awaited<ReturnType<typeof openProvider>>;
let organisation: Organisation;

beforeAll(async () => {
  provider = await openProvider();
  organisation = provider.organisation;
  db = await openRecord();
  county = await openSignedUp(db, { organisation });
});

afterAll(async () => {
  provider.close();
  await county.close();
  await db.close();
});

async function accountOf(who: Browser): Promise<object | null> {
  const answer = await who.ask('GET', '/session');
  return answer.status === 200 ? ((await answer.json()) as { account: object }).account : null;
}

/** When somebody gave their password last, in milliseconds since 1970. */
async function provedAt(who: Browser): Promise<number> {
  const { provedAt: at } = (await (await who.ask('GET', '/session')).json()) as { provedAt: string };
  return Date.parse(at);
}

describe('a second return from the organisation', () => {
  it('leads home whoever came in by the first, and anybody else to the sign-in, which says why', async () => {
    await county.newcomer('zurueck', 'zurueck@jinyun.example');
    const who = county.browser();
    const home = await signedInThere(who, 'zurueck');
    expect(await back(who, home)).toBe(`${HOME}/`);
    expect(await back(who, home)).toBe(`${HOME}/`);
    expect(await accountOf(who)).toMatchObject({ email: 'zurueck@jinyun.example' });
    expect(await back(county.browser(), home)).toBe(`${HOME}/sign-in?error=state_mismatch`);
  });
});

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
    for (const role of [null, 'auditor'])
      await approved(await admin.ask('POST', '/accounts/invitations', { email, name: '审计', role }));
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

  it('leads home and nowhere else, whatever the address names besides (reliability H64)', async () => {
    await county.newcomer('weiter', 'weiter@jinyun.example');
    for (const elsewhere of ELSEWHERE) {
      for (const name of ['next', 'callbackURL', 'redirect_uri', 'errorCallbackURL']) {
        const asked = await county.browser().ask('POST', '/session/organisation', { [name]: elsewhere });
        expect(await refusal(asked)).toEqual([422, 'bad_request']);
      }
    }
    for (const elsewhere of ELSEWHERE) {
      const [who, stranger] = [county.browser(), county.browser()];
      const [home, strange] = [await signedInThere(who, 'weiter'), await signedInThere(stranger, 'stranger')];
      for (const url of [home, strange])
        for (const name of ['next', 'callbackURL', 'errorURL']) url.searchParams.set(name, elsewhere);
      expect(await back(who, home)).toBe(`${HOME}/`);
      expect(new URL(await back(stranger, strange)).href).toMatch(`${HOME}/sign-in?error=`);
    }
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
