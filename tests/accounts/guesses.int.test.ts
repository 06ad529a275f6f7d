import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { Database } from '../../activities/store/database.ts';
import { hashPassword } from '../../client/accounts/password.ts';
import { createApp } from '../../client/http/app.ts';
import { type Browser, PASSWORD, refusal, totp, withSecondFactor } from '../support/browser.ts';
import { openRecord } from '../support/record.ts';
import { openSignedUp, type SignedUp } from '../support/signed-up.ts';

const WRONG = 'wrong wrong wrong';
let db: Database;
let now = new Date();
let county: SignedUp;

beforeAll(async () => {
  db = await openRecord();
  county = await openSignedUp(db, { now: () => now });
});

afterAll(async () => {
  await county.close();
  await db.close();
});

afterEach(() => {
  now = new Date();
});

/** What each of several ways of guessing is answered, one after another, each as late as it has to be. */
async function guessed(ways: readonly (() => Promise<Response>)[], times: number): Promise<readonly number[]> {
  const statuses: number[] = [];
  for (let time = 0; time < times; time += 1) {
    statuses.push((await (ways[time % ways.length] as () => Promise<Response>)()).status);
    now = new Date(now.getTime() + 26_000);
  }
  return statuses;
}

/** Sixty people who may sign in, and have not yet. */
async function sixtyPeople(): Promise<void> {
  await db.query(
    `insert into accounts (id, name, email, email_verified, username)
     select 'viele-' || i, 'viele', 'viele-' || i || '@jinyun.example', true, 'viele-' || i from generate_series(0, 59) i`,
  );
  await db.query(
    `insert into sign_ins (id, account_id, provider_id, user_id, password, updated_at)
     select id, id, 'credential', id, $1, now() from accounts where id like 'viele-%'`,
    [await hashPassword(PASSWORD, 10)],
  );
}

const TEN = Array(10).fill(403);

describe('of an account’s password', () => {
  it('nobody guesses more often by guessing thirty times at once', async () => {
    await county.newcomer('viele', 'viele@jinyun.example');
    const burst = Array.from({ length: 30 }, () => county.browser().signIn('viele', WRONG));
    const statuses = (await Promise.all(burst)).map((answer) => answer.status);
    const misses = statuses.filter((status) => status === 403).length;
    expect([misses > 0, misses <= 10, new Set(statuses)]).toEqual([true, true, new Set([403, 429])]);
  });

  it('nobody guesses ten times by the user name and ten times by the address', async () => {
    await county.newcomer('beide', 'beide@jinyun.example');
    const by = (login: string) => () => county.browser().signIn(login, WRONG);
    expect(await guessed([by('beide'), by('beide@jinyun.example'), by('Beide')], 10)).toEqual(TEN);
    for (const login of ['beide', 'BEIDE', 'beide@jinyun.example'])
      expect(await refusal(await county.browser().signIn(login))).toEqual([429, 'locked']);
  });

  it('nobody guesses more often who sits at a session that is not theirs', async () => {
    const who: Browser = await county.newcomer('offen', 'offen@jinyun.example');
    const ways = [
      () => who.ask('POST', '/session/proof', { password: WRONG }),
      () => who.ask('PUT', '/password', { current: WRONG, next: 'another long password' }),
      () => who.ask('POST', '/second-factor', { password: WRONG }),
    ];
    expect(await guessed(ways, 10)).toEqual(TEN);
    for (const way of ways) expect(await refusal(await way())).toEqual([429, 'locked']);
    expect(await refusal(await county.browser().signIn('offen'))).toEqual([429, 'locked']);
    now = new Date(now.getTime() + 15 * 60_000);
    expect((await who.ask('POST', '/session/proof', { password: PASSWORD })).status).toBe(201);
  });

  it('what was right is counted nowhere', async () => {
    await county.newcomer('richtig', 'richtig@jinyun.example');
    for (let times = 0; times < 12; times += 1) expect((await county.browser().signIn('richtig')).status).toBe(201);
    const keys = `'account:' || (select id from accounts where username = 'richtig')`;
    expect(await db.query(`select 1 from misses where key = ${keys}`)).toEqual([]);
  });
});

describe('where a guess comes from', () => {
  /** Guesses from the other end of a connection that writes into headers what it likes. */
  const from =
    (remote: string, login: string, forwarded: string, password = WRONG) =>
    async () => {
      const headers = { 'Content-Type': 'application/json', 'X-Forwarded-For': forwarded };
      const connection = { incoming: { socket: { remoteAddress: remote, remotePort: 1, remoteFamily: 'IPv4' } } };
      const body = JSON.stringify({ login, password });
      return createApp(county.httpDeps).request('/api/session', { method: 'POST', headers, body }, connection);
    };

  it('is no way round the limit of an account, whatever stands in X-Forwarded-For', async () => {
    await county.newcomer('elftens', 'elftens@jinyun.example');
    const ways = Array.from({ length: 10 }, (_, i) => from('192.0.2.7', 'elftens', `203.0.113.${i}`));
    expect(await guessed(ways, 10)).toEqual(TEN);
    expect((await from('192.0.2.7', 'elftens', '198.51.100.1')()).status).toBe(429);
  });

  it('is limited to fifty guesses, of whomever', async () => {
    const at = Array.from({ length: 60 }, (_, i) => from('192.0.2.8', `niemand-${i}`, `203.0.113.${i}`)());
    const statuses = (await Promise.all(at)).map((answer) => answer.status);
    expect(statuses.filter((status) => status === 403)).toHaveLength(50);
    expect(statuses.filter((status) => status === 429)).toHaveLength(10);
    expect((await from('192.0.2.9', 'niemand-61', '')()).status).toBe(403);
  });

  it('lets sixty people in who come at once from one address, and keeps nothing of it', async () => {
    await sixtyPeople();
    const at = Array.from({ length: 60 }, (_, i) => from('192.0.2.10', `viele-${i}`, '', PASSWORD)());
    const statuses = (await Promise.all(at)).map((answer) => answer.status);
    expect(statuses).toEqual(Array(60).fill(201));
    expect(await db.query(`select 1 from misses where key = 'address:192.0.2.10'`)).toEqual([]);
  });
});

describe('a code of a second factor', () => {
  it('is good once where it is given twice at the same moment', async () => {
    const { uri } = await withSecondFactor(await county.newcomer('zweimal', 'zweimal@jinyun.example'));
    const code = totp(uri, 30_000);
    const two = [county.browser(), county.browser()];
    for (const who of two) await who.signIn('zweimal');
    const answers = await Promise.all(two.map((who) => who.ask('POST', '/session/code', { code })));
    expect(answers.map((answer) => answer.status).toSorted()).toEqual([201, 403]);
  });
});
