import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Database } from '../../activities/store/database.ts';
import { createApp } from '../../client/http/app.ts';
import { accountsBeside } from '../support/accounts.ts';
import { browser, PASSWORD, refusal, totp, withSecondFactor } from '../support/browser.ts';
import { openRecord } from '../support/record.ts';
import { openSignedUp, type SignedUp } from '../support/signed-up.ts';

const WRONG = 'wrong wrong wrong';
let db: Database;
let now = new Date();
let county: SignedUp;

beforeAll(async () => {
  db = await openRecord();
  county = await openSignedUp(db, { now: () => now, proxies: ['10.0.0.1'] });
});

afterAll(async () => {
  await county.close();
  await db.close();
});

describe('signing in', () => {
  it('takes the address as the user name, however it is written', async () => {
    await county.newcomer('brief', 'brief@jinyun.example');
    for (const login of ['brief@jinyun.example', 'Brief@Jinyun.example'])
      expect((await county.browser().signIn(login)).status).toBe(201);
  });

  it('answers an unknown name as a wrong password', async () => {
    const { browser, newcomer } = county;
    await newcomer('drei', 'drei@jinyun.example');
    const unknown = await browser().signIn('niemand', WRONG);
    const wrong = await browser().signIn('drei', WRONG);
    expect([unknown.status, await unknown.text()]).toEqual([wrong.status, await wrong.text()]);
  });

  it('waits longer from the fourth miss on, and locks after ten for the rest of a quarter of an hour', async () => {
    const { browser, newcomer } = county;
    await newcomer('vier', 'vier@jinyun.example');
    const later = (seconds: number) => {
      now = new Date(now.getTime() + seconds * 1000);
    };
    const waits: number[] = [];
    for (let misses = 0; misses < 10; ) {
      const answer = await browser().signIn('vier', WRONG);
      const wait = Number(answer.headers.get('retry-after') ?? 0);
      if (answer.status === 429) waits.push(wait);
      else misses += 1;
      later(wait);
    }
    expect(waits).toEqual([1, 2, 4, 8, 16, 25]);
    const locked = await browser().signIn('vier');
    const rest = Number(locked.headers.get('retry-after'));
    expect([await refusal(locked), rest > 800]).toEqual([[429, 'locked'], true]);
    expect((await browser().signIn('gly')).status).toBe(201);
    later(rest);
    expect((await browser().signIn('vier')).status).toBe(201);
    now = new Date();
  }, 60_000);

  it.each([
    ['a user name with NUL', { login: 'a\0b', password: PASSWORD }, 'login'],
    ['a user name that turns its writing round', { login: 'a\u202eb', password: PASSWORD }, 'login'],
    ['a user name of four kilobytes', { login: 'a'.repeat(4096), password: PASSWORD }, 'login'],
    ['a role of one’s own', { login: 'gly', password: PASSWORD, role: 'administrator' }, 'role'],
  ])('refuses %s before it asks anybody', async (_what, body, path) => {
    const answer = await county.browser().ask('POST', '/session', body);
    expect(answer.status).toBe(422);
    const { refusals } = (await answer.json()) as { refusals: { fault: { path: string } }[] };
    expect(refusals.map((r) => r.fault.path)).toEqual([path]);
  });

  it('gives a new session, whatever cookie was planted before', async () => {
    await county.newcomer('acht', 'acht@jinyun.example');
    const who = county.browser();
    who.jar.set('duban.session_token', 'planted.by-somebody-else');
    await who.signIn('acht');
    expect(who.jar.get('duban.session_token')).not.toContain('planted');
    expect((await who.ask('GET', '/session')).status).toBe(200);
  });

  it.each(['forged.value', '', 'a.b.c', '%00'])('answers a cookie of %j with 401', async (value) => {
    const who = county.browser();
    who.jar.set('duban.session_token', value);
    expect((await who.ask('GET', '/session')).status).toBe(401);
  });

  it('answers a true cookie that was cut short with 401', async () => {
    const who = await county.newcomer('kurz', 'kurz@jinyun.example');
    const [[name, value]] = [...who.jar] as [[string, string]];
    for (const length of [1, 10, value.length / 2, value.length - 1]) {
      who.jar.set(name, value.slice(0, length));
      expect((await who.ask('GET', '/session')).status).toBe(401);
    }
    who.jar.set(name, value);
    expect((await who.ask('GET', '/session')).status).toBe(200);
  });

  it.each([
    ['ten kilobytes', 10_000, 422, ['/password']],
    ['a megabyte (reliability H2)', 1_000_000, 422, ['/password']],
    ['two megabytes', 2_000_000, 413, [null]],
  ])('refuses a password of %s before it is hashed', async (_, length, status, places) => {
    const counted = async () => (await db.query('select 1 from misses')).length;
    const before = await counted();
    const answer = await county.browser().ask('POST', '/session', { login: 'gly', password: 'x'.repeat(length) });
    const { errors } = (await answer.json()) as { errors: { path: string | null }[] };
    expect([answer.status, errors.map((e) => e.path)]).toEqual([status, places]);
    expect(await counted()).toBe(before);
  });
});

describe('a session’s cookie that comes twice', () => {
  it('is nobody’s, whichever of them is forged (reliability H7)', async () => {
    const who = await county.newcomer('zwei', 'zwei@jinyun.example');
    const own = [...who.jar].map(([name, value]) => `${name}=${value}`).join('; ');
    const forged = own.replaceAll(/=[^;]*/g, '=forged.by-somebody');
    const asked = async (cookie: string) => (await who.ask('GET', '/session', undefined, { Cookie: cookie })).status;
    const twice = [`${forged}; ${own}`, `${own}; ${forged}`, `${own};${own}`];
    expect(await Promise.all(twice.map(asked))).toEqual([401, 401, 401]);
    expect(await asked(`${own}; theme=dark`)).toBe(200);
  });
});

describe('a second factor’s code', () => {
  it('is asked for before a session is worth anything, and is good once', async () => {
    const { browser, newcomer } = county;
    const { uri, code } = await withSecondFactor(await newcomer('zehn', 'zehn@jinyun.example'));
    const withCode = async (given: string) => {
      const who = browser();
      expect(await (await who.signIn('zehn')).json()).toEqual({ secondFactor: true });
      expect((await who.ask('GET', '/session')).status).toBe(401);
      const answer = await who.ask('POST', '/session/code', { code: given });
      return [answer.status, (await who.ask('GET', '/session')).status];
    };
    // The code that set it up was used already.
    expect(await withCode(code)).toEqual([403, 401]);
    const next = totp(uri, 30_000);
    expect(await withCode(next)).toEqual([201, 200]);
    expect(await withCode(next)).toEqual([403, 401]);
  });

  it('ends, the first time, every session in which none was given', async () => {
    const { browser, newcomer } = county;
    const older = await newcomer('dreizehn', 'dreizehn@jinyun.example');
    const who = browser();
    await who.signIn('dreizehn');
    await withSecondFactor(who);
    const seen = [older, who].map(async (one) => (await one.ask('GET', '/session')).status);
    expect(await Promise.all(seen)).toEqual([401, 200]);
  });

  it('is locked after five wrong ones', async () => {
    const { browser, newcomer } = county;
    const { uri } = await withSecondFactor(await newcomer('elf', 'elf@jinyun.example'));
    const who = browser();
    await who.signIn('elf');
    const wrong = String((Number(totp(uri)) + 1) % 1_000_000).padStart(6, '0');
    for (let miss = 0; miss < 5; miss += 1) {
      if (miss === 3) await who.signIn('elf');
      expect((await who.ask('POST', '/session/code', { code: wrong })).status).toBe(403);
    }
    await who.signIn('elf');
    expect(await refusal(await who.ask('POST', '/session/code', { code: totp(uri, 30_000) }))).toEqual([429, 'locked']);
  });
});

describe('where a sign-in comes from', () => {
  it('is told by the proxy that was named, and by no header that anybody else writes', async () => {
    await county.newcomer('zwoelf', 'zwoelf@jinyun.example');
    const app = createApp(county.httpDeps);
    const from = async (remote: string, forwarded: string) => {
      const headers = { 'Content-Type': 'application/json', 'X-Forwarded-For': forwarded };
      const body = JSON.stringify({ login: 'zwoelf', password: PASSWORD });
      const connection = { incoming: { socket: { remoteAddress: remote, remotePort: 1, remoteFamily: 'IPv4' } } };
      expect((await app.request('/api/session', { method: 'POST', headers, body }, connection)).status).toBe(201);
      const [newest] = await db.query<{ ip: string }>(
        'select ip_address as ip from sessions order by created_at desc limit 1',
      );
      return newest?.ip;
    };
    expect(await from('10.0.0.1', '203.0.113.9, 198.51.100.7')).toBe('198.51.100.7');
    expect(await from('::ffff:10.0.0.1', 'nonsense')).toBe('10.0.0.1');
    expect(await from('192.0.2.5', '198.51.100.8')).toBe('192.0.2.5');
  });
});

describe('a session’s cookie', () => {
  it('belongs to this host alone and is never sent in the open, where people come by https', async () => {
    const { httpDeps } = county;
    const accounts = accountsBeside(db, undefined, { url: 'https://duban.example', cost: 10 });
    const who = browser({ ...httpDeps, accounts });
    const own = { Origin: 'https://duban.example' };
    const answer = await who.ask('POST', '/session', { login: 'drei', password: PASSWORD }, own);
    const set = answer.headers.getSetCookie();
    expect(set.filter((c) => c.includes('session_token'))).toHaveLength(1);
    for (const cookie of set) expect(cookie).toMatch(/^__Host-duban\..*; Path=\/;.*HttpOnly; Secure; SameSite=Lax/);
  });
});
