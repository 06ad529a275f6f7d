import { createHmac } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Database } from '../../activities/store/database.ts';
import { SECRET } from '../support/accounts.ts';
import { type Browser, PASSWORD, refusal, withSecondFactor } from '../support/browser.ts';
import { linkIn } from '../support/link-in.ts';
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

const statusOf = async (who: Browser | undefined) => (await who?.ask('GET', '/session'))?.status;

describe('sessions', () => {
  it('are three at most, are shown, and the one that is named ends', async () => {
    const { admin, browser, newcomer } = county;
    await newcomer('fuenf', 'fuenf@jinyun.example');
    const four = [browser(), browser(), browser(), browser()];
    for (const one of four) await one.signIn('fuenf');
    const last = four[3] as Browser;
    const sessions = (await (await last.ask('GET', '/sessions')).json()) as { id: string; this: boolean }[];
    expect(sessions.map((s) => s.this)).toEqual([true, false, false]);
    expect(await statusOf(four[0])).toBe(401);
    expect((await last.ask('DELETE', `/sessions/${sessions[1]?.id}`)).status).toBe(204);
    expect(await statusOf(four[2])).toBe(401);
    expect((await admin.ask('DELETE', `/sessions/${sessions[0]?.id}`)).status).toBe(404);
  }, 60_000);

  it('are over by signing out, by a new password, by the end of the account', async () => {
    const { admin, browser, newcomer, idOf } = county;
    const who = await newcomer('sechs', 'sechs@jinyun.example');
    const elsewhere = browser();
    await elsewhere.signIn('sechs');
    const change = { current: PASSWORD, next: 'another long password' };
    expect((await who.ask('PUT', '/password', change)).status).toBe(200);
    expect(await statusOf(elsewhere)).toBe(401);
    const held = new Map(who.jar);
    expect((await who.ask('DELETE', '/session')).status).toBe(204);
    for (const [name, value] of held) who.jar.set(name, value);
    expect(await statusOf(who)).toBe(401);
    await who.signIn('sechs', change.next);
    await county.approved(await admin.ask('POST', `/accounts/${await idOf('sechs')}/requests`, { ask: 'end' }));
    expect(await statusOf(who)).toBe(401);
    expect((await browser().signIn('sechs', change.next)).status).toBe(403);
  }, 60_000);

  it('all end when a forgotten password is set anew, by a link that is good once', async () => {
    const { browser, newcomer, post } = county;
    const who = await newcomer('sieben', 'sieben@jinyun.example');
    const before = post.sent.length;
    const asked = async (email: string) => (await browser().ask('POST', '/password/resets', { email })).status;
    expect([await asked('sieben@jinyun.example'), await asked('nobody@jinyun.example')]).toEqual([202, 202]);
    await county.sendResets();
    expect(post.sent.length).toBe(before + 1);
    const reset = { token: linkIn(post.sent.at(-1)?.raw ?? ''), password: 'chosen once more' };
    expect((await browser().ask('PUT', '/password/resets', reset)).status).toBe(200);
    expect(await statusOf(who)).toBe(401);
    expect((await browser().signIn('sieben', reset.password)).status).toBe(201);
    expect(await refusal(await browser().ask('PUT', '/password/resets', reset))).toEqual([422, 'link_ended']);
  }, 60_000);

  it('are opened by no link that stands in the database, and a link knows whose password it sets', async () => {
    const { browser, newcomer, post } = county;
    await newcomer('neunzehn', 'neunzehn@jinyun.example', 'auditor');
    await browser().ask('POST', '/password/resets', { email: 'neunzehn@jinyun.example' });
    await county.sendResets();
    const token = linkIn(post.sent.at(-1)?.raw ?? '');
    const kept = await db.query<{ identifier: string; value: string }>('select identifier, value from verifications');
    expect(kept.length).toBeGreaterThan(0);
    expect(kept.filter(({ identifier, value }) => `${identifier} ${value}`.includes(token))).toEqual([]);
    const set = async (password: string) => browser().ask('PUT', '/password/resets', { token, password });
    expect(await refusal(await set('k7#vQ2!mX9zR'))).toEqual([422, 'short_password']);
    expect((await set('k7#vQ2!mX9zR-wsh')).status).toBe(200);
  });

  it('are opened by nothing that stands in the database, whatever of it is signed', async () => {
    const { browser, newcomer } = county;
    const who = await newcomer('zwanzig', 'zwanzig@jinyun.example');
    const opened = async (token: string) => {
      const other = browser();
      const signature = createHmac('sha256', SECRET).update(token).digest('base64');
      for (const name of who.jar.keys()) other.jar.set(name, encodeURIComponent(`${token}.${signature}`));
      return statusOf(other);
    };
    const tokenOf = () => decodeURIComponent(who.jar.get('duban.session_token') ?? '').split('.')[0] ?? '';
    const keptOnly = async () => {
      const kept = await db.query<{ token: string }>('select token from sessions');
      expect(kept.map(({ token }) => token)).not.toContain(tokenOf());
      expect(Buffer.from(tokenOf(), 'base64url')).toHaveLength(32);
      expect(await opened(tokenOf())).toBe(200);
      for (const { token } of kept) expect(await opened(token)).toBe(401);
    };
    await keptOnly();
    await who.ask('POST', '/session/proof', { password: PASSWORD });
    await keptOnly();
    await withSecondFactor(who);
    await keptOnly();
  }, 60_000);

  it('that was ended is ended once under a key, and the key ends no other', async () => {
    const { browser, newcomer } = county;
    const who = await newcomer('acht', 'acht@jinyun.example');
    for (const other of [browser(), browser()]) await other.signIn('acht');
    const sessions = (await (await who.ask('GET', '/sessions')).json()) as { id: string; this: boolean }[];
    const [one, another] = sessions.filter((s) => !s.this);
    const end = (id = '') =>
      who.ask('DELETE', `/sessions/${id}`, undefined, { 'Idempotency-Key': 'an-end-of-a-session' });
    expect([(await end(one?.id)).status, (await end(one?.id)).status]).toEqual([204, 204]);
    expect(await refusal(await end(another?.id))).toEqual([409, 'key_used']);
  }, 60_000);

  it('end sooner for a leader of the county than for others', async () => {
    const [leader, head] = [
      await county.newcomer('xianzhang', 'xz@jinyun.example'),
      await county.newcomer('juzhang', 'slj-head@jinyun.example'),
    ];
    await withSecondFactor(leader);
    const seen = async (who: Browser) => (await who.ask('GET', `/cycles/${county.cycle}/units/slj/due`)).status;
    expect([await seen(leader), await seen(head)]).toEqual([200, 200]);
    await db.query(`update sessions set created_at = created_at - interval '9 hours'`);
    expect([await seen(leader), await seen(head)]).toEqual([401, 200]);
  });
});
