import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Database } from '../../activities/store/database.ts';
import { PASSWORD, refusal } from '../support/browser.ts';
import { openRecord } from '../support/record.ts';
import { openSignedUp, type SignedUp } from '../support/signed-up.ts';

const WRONG = 'wrong wrong wrong';
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

describe('signing in', () => {
  it('answers an unknown name as a wrong password, and locks after ten misses', async () => {
    const { browser, newcomer } = county;
    await newcomer('vier', 'vier@jinyun.example');
    const unknown = await browser().signIn('niemand', WRONG);
    const wrong = await browser().signIn('vier', WRONG);
    expect([unknown.status, await unknown.text()]).toEqual([wrong.status, await wrong.text()]);
    for (let miss = 1; miss < 10; miss += 1) await browser().signIn('vier', WRONG);
    const locked = await browser().signIn('vier');
    expect(locked.headers.get('retry-after')).not.toBeNull();
    expect(await refusal(locked)).toEqual([429, 'locked']);
    expect((await browser().signIn('gly')).status).toBe(201);
  }, 60_000);

  it.each([
    ['a user name with NUL', { login: 'a\0b', password: PASSWORD }, 'login'],
    ['a user name that turns its writing round', { login: 'a\u202eb', password: PASSWORD }, 'login'],
    ['a password of a megabyte', { login: 'gly', password: 'x'.repeat(1 << 20) }, 'password'],
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
});
