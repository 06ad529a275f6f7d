import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Database } from '../../activities/store/database.ts';
import { type Browser, refusal } from '../support/browser.ts';
import { openRecord } from '../support/record.ts';
import { openSignedUp, type SignedUp } from '../support/signed-up.ts';

let db: Database;
let county: SignedUp;
let guard: Browser;

beforeAll(async () => {
  db = await openRecord();
  county = await openSignedUp(db);
  guard = await county.guard();
});

afterAll(async () => {
  await county.close();
  await db.close();
});

const tagOf = async (who: Browser, path: string) => (await who.ask('GET', path)).headers.get('etag') ?? '';

describe('what is asked of an account by whoever saw it in another state', () => {
  it('is refused once it changed, done while it is as it was seen, and answered alike under the same key', async () => {
    await county.newcomer('neun', 'neun@jinyun.example');
    const at = `/accounts/${await county.idOf('neun')}/requests`;
    const seen = await tagOf(guard, '/accounts');
    const under = (tag: string, ask: string, key: string) =>
      guard.ask('POST', at, { ask }, { 'If-Match': tag, 'Idempotency-Key': key });
    expect((await under(seen, 'lock', 'a-lock-of-the-test')).status).toBe(201);
    expect(await refusal(await under(seen, 'unlock', 'another-of-the-test'))).toEqual([412, 'changed_meanwhile']);
    expect((await under(seen, 'lock', 'a-lock-of-the-test')).status).toBe(201);
    expect((await county.browser().signIn('neun')).status).toBe(403);
    expect((await under(await tagOf(guard, '/accounts'), 'unlock', 'another-of-the-test')).status).toBe(201);
  });

  it('is decided while the proposals are as they were seen, and not after', async () => {
    const before = await tagOf(guard, '/accounts/proposals');
    const invited = { email: 'zehn@jinyun.example', name: '新人', role: null };
    const asked = await county.admin.ask('POST', '/accounts/invitations', invited);
    const { proposal } = (await asked.json()) as { proposal: string };
    const decide = (tag: string) =>
      guard.ask('POST', `/accounts/proposals/${proposal}/decisions`, { ask: 'approve' }, { 'If-Match': tag });
    expect(await refusal(await decide(before))).toEqual([412, 'changed_meanwhile']);
    expect((await decide(await tagOf(guard, '/accounts/proposals'))).status).toBe(201);
  });

  it('is held against nothing where it makes something new', async () => {
    const invited = { email: 'elf@jinyun.example', name: '新人', role: null };
    const asked = await county.admin.ask('POST', '/accounts/invitations', invited, { 'If-Match': '"x"' });
    expect(await refusal(asked)).toEqual([422, 'bad_request']);
  });
});

describe('a session of one’s own', () => {
  it('is ended while the list is as it was seen, and not after', async () => {
    const who = await county.newcomer('zwoelf', 'zwoelf@jinyun.example');
    await county.browser().signIn('zwoelf');
    const seen = await tagOf(who, '/sessions');
    await county.browser().signIn('zwoelf');
    const sessions = (await (await who.ask('GET', '/sessions')).json()) as { id: string; this: boolean }[];
    const other = `/sessions/${sessions.find((s) => !s.this)?.id}`;
    const end = (tag: string) => who.ask('DELETE', other, undefined, { 'If-Match': tag });
    expect(await refusal(await end(seen))).toEqual([412, 'changed_meanwhile']);
    expect((await end(await tagOf(who, '/sessions'))).status).toBe(204);
  });
});
