import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Database } from '../../activities/store/database.ts';
import { accountsBeside } from '../support/accounts.ts';
import { type Browser, browser } from '../support/browser.ts';
import { openRecord } from '../support/record.ts';
import { openSignedUp, type SignedUp } from '../support/signed-up.ts';

let db: Database;
let county: SignedUp;

beforeAll(async () => {
  db = await openRecord();
  county = await openSignedUp(db);
});

afterAll(async () => {
  await county.close();
  await db.close();
});

const statusOf = async (who: Browser) => (await who.ask('GET', '/session')).status;

/** Lets so many minutes pass in which these user names asked for nothing. */
const idleFor = (minutes: number, ...usernames: readonly string[]) =>
  db.query(
    `update sessions set expires_at = expires_at - make_interval(mins => $1::integer)
     where user_id in (select id from accounts where username = any($2))`,
    [minutes, usernames],
  );

/** When the newest session of a user name would end if nobody used it any more. */
async function endOf(username: string): Promise<number | undefined> {
  const [row] = await db.query<{ end: Date }>(
    `select expires_at as "end" from sessions where user_id = (select id from accounts where username = $1)
     order by created_at desc limit 1`,
    [username],
  );
  return row?.end.getTime();
}

describe('a session that nobody uses', () => {
  it('ends after a quarter of an hour for who looks after accounts, who audits and who leads, not for others', async () => {
    const { newcomer } = county;
    const people = [
      await newcomer('gly2', 'gly2@jinyun.example', 'security_administrator'),
      await newcomer('sjy', 'sjy@jinyun.example', 'auditor'),
      await newcomer('xianzhang', 'xz@jinyun.example'),
      await newcomer('baosong', 'slj-reporter@jinyun.example'),
    ];
    const [reporter] = people.slice(-1) as [Browser];
    const names = ['gly2', 'sjy', 'xianzhang', 'baosong'];
    await idleFor(14, ...names);
    expect(await Promise.all(people.map(statusOf))).toEqual([200, 200, 200, 200]);
    await idleFor(16, ...names);
    expect(await Promise.all(people.map(statusOf))).toEqual([401, 401, 401, 200]);
    await idleFor(31, 'baosong');
    expect(await statusOf(reporter)).toBe(401);
  }, 60_000);

  it('does not go on by a code that is given in it', async () => {
    const who = await county.newcomer('sjj', 'sjj@jinyun.example', 'auditor');
    await idleFor(16, 'sjj');
    expect((await who.ask('POST', '/session/code', { code: '000000' })).status).toBe(403);
    expect(await statusOf(who)).toBe(401);
  });

  it('goes on by what a person asks, not by what an open page asks by itself', async () => {
    const who = await county.newcomer('laojia', 'lyj-reporter@jinyun.example');
    await idleFor(5, 'laojia');
    const end = await endOf('laojia');
    const line = await who.ask('GET', `/cycles/${county.cycle}/changes`);
    await line.body?.cancel();
    const unattended = { 'Duban-Unattended': 'true' };
    const board = await who.ask('GET', `/cycles/${county.cycle}/board`, undefined, unattended);
    expect([line.status, board.status]).toEqual([200, 200]);
    expect(await endOf('laojia')).toBe(end);
    expect((await who.ask('GET', `/cycles/${county.cycle}/board`)).status).toBe(200);
    expect(await endOf('laojia')).toBeGreaterThan(end ?? Number.POSITIVE_INFINITY);
  });
});

describe('a request', () => {
  it('has its session looked up once', async () => {
    const who = await county.newcomer('kaihui', 'lyj-head@jinyun.example');
    let looks = 0;
    const counting: Database = {
      ...db,
      query: (sql, params) => {
        if (/from "?sessions/.test(sql)) looks += 1;
        return db.query(sql, params);
      },
    };
    const { httpDeps } = county;
    const accounts = accountsBeside(counting);
    const counted = browser({ ...httpDeps, accounts });
    for (const [name, value] of who.jar) counted.jar.set(name, value);
    expect((await counted.ask('GET', `/cycles/${county.cycle}/board`)).status).toBe(200);
    expect(looks).toBe(1);
  });
});
