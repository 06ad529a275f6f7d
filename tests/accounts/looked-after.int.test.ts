import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Database } from '../../activities/store/database.ts';
import { openInvitations } from '../../client/accounts/invitations.ts';
import type { Registered } from '../../client/accounts/register.ts';
import { openRecord } from '../support/record.ts';
import { openSignedUp, type SignedUp } from '../support/signed-up.ts';

const START = Date.now();
let db: Database;
let now = new Date(START);
let county: SignedUp;

beforeAll(async () => {
  db = await openRecord();
  county = await openSignedUp(db, { now: () => now });
});

afterAll(async () => {
  await county.close();
  await db.close();
});

interface Held extends Registered {
  readonly posts: readonly { readonly post: { readonly name: string } }[];
}

const read = async <T>(path: string) => (await (await county.admin.ask('GET', path)).json()) as T;
const accountOf = async (username: string) =>
  (await read<Held[]>('/accounts')).find((row) => row.username === username) as Held;
const invite = async (email: string) => {
  const body = { email, name: '新人', role: null };
  await county.approved(await county.admin.ask('POST', '/accounts/invitations', body));
};

describe('whoever looks after accounts sees', () => {
  it('which posts an account holds, and when it was last signed in to', async () => {
    await county.newcomer('lian', 'slj-reporter@jinyun.example');
    const { posts, lastSignInAt, lockedUntil } = await accountOf('lian');
    expect(posts.map(({ post }) => post.name)).toHaveLength(1);
    expect([lastSignInAt, lockedUntil]).toEqual([now.toISOString(), null]);
  });

  it('a sign-in with a second factor only once its code was given', async () => {
    const before = (await accountOf('gly')).lastSignInAt;
    now = new Date(now.getTime() + 60_000);
    expect((await county.browser().signIn('gly')).status).toBe(201);
    expect((await accountOf('gly')).lastSignInAt).toBe(before);
  });

  it('until when an account is locked, and lets it be tried again at once', async () => {
    const guard = await county.guard();
    await county.newcomer('feng', 'feng@jinyun.example');
    const first = now.getTime() + 26_000;
    for (let misses = 0; misses < 10; misses += 1) {
      now = new Date(now.getTime() + 26_000);
      await county.browser().signIn('feng', 'wrong wrong wrong');
    }
    const { id, lockedUntil } = await accountOf('feng');
    expect(lockedUntil).toBe(new Date(first + 15 * 60_000).toISOString());
    expect((await county.browser().signIn('feng')).status).toBe(429);
    expect((await guard.ask('POST', `/accounts/${id}/requests`, { ask: 'unlock' })).status).toBe(201);
    expect((await accountOf('feng')).lockedUntil).toBeNull();
    expect((await county.browser().signIn('feng')).status).toBe(201);
    const [newest] = await read<{ act: string; actor: string }[]>('/accounts/acts');
    expect([newest?.act, newest?.actor]).toEqual(['unlocked', 'account:aqy']);
    now = new Date(START);
  });

  it('since when an account is locked, which ends its sessions and lets nobody in until it is unlocked', async () => {
    const guard = await county.guard();
    const who = await county.newcomer('suo', 'suo@jinyun.example');
    const { id } = await accountOf('suo');
    const asked = async (ask: string) => (await guard.ask('POST', `/accounts/${id}/requests`, { ask })).status;
    expect(await asked('lock')).toBe(201);
    expect((await accountOf('suo')).lockedAt).toBe(now.toISOString());
    expect((await who.ask('GET', '/session')).status).toBe(401);
    expect((await who.signIn('suo')).status).toBe(403);
    expect(await asked('unlock')).toBe(201);
    expect((await accountOf('suo')).lockedAt).toBeNull();
    expect((await who.signIn('suo')).status).toBe(201);
  });

  it('who was invited and has not begun, and whose link has ended', async () => {
    await invite('spaet@jinyun.example');
    const later = { ...county.httpDeps.accounts, now: () => new Date(START + 25 * 3_600_000) };
    expect(await read('/accounts/invitations')).toMatchObject([{ email: 'spaet@jinyun.example', expired: false }]);
    expect(await openInvitations(later)).toMatchObject([{ name: '新人', expired: true }]);
  });

  it('accounts and invitations page by page, as they are told whole', async () => {
    await invite('a@jinyun.example');
    await invite('b@jinyun.example');
    const pages = async (path: string | undefined): Promise<unknown[][]> => {
      if (path === undefined) return [];
      const answer = await county.admin.ask('GET', path);
      const next = /^<\/api(\S+)>; rel="next"$/.exec(answer.headers.get('link') ?? '')?.[1];
      return [(await answer.json()) as unknown[], ...(await pages(next))];
    };
    for (const list of ['/accounts', '/accounts/invitations']) {
      const told = await pages(`${list}?limit=1`);
      expect(told.length).toBeGreaterThan(3);
      expect(told.flat()).toEqual(await read(list));
    }
  });
});
