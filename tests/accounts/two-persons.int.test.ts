import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Database } from '../../activities/store/database.ts';
import { decideProposal } from '../../client/accounts/proposals.ts';
import { type Browser, refusal, withSecondFactor } from '../support/browser.ts';
import { openRecord } from '../support/record.ts';
import { openSignedUp, type SignedUp } from '../support/signed-up.ts';

let db: Database;
let county: SignedUp;
let guard: Browser;
let someone: string;

beforeAll(async () => {
  db = await openRecord();
  county = await openSignedUp(db);
  await county.newcomer('neun', 'neun@jinyun.example');
  someone = await county.idOf('neun');
});

afterAll(async () => {
  await county.close();
  await db.close();
});

interface Answer {
  readonly proposal: string;
  readonly deciders: number;
}

const propose = async (who: Browser, path: string, body: object) => {
  const answer = await who.ask('POST', path, body);
  expect(answer.status).toBe(202);
  return (await answer.json()) as Answer;
};
const end = (who: Browser) => propose(who, `/accounts/${someone}/requests`, { ask: 'end' });
const decide = (who: Browser, { proposal }: Answer, body: object = { ask: 'approve' }) =>
  who.ask('POST', `/accounts/proposals/${proposal}/decisions`, body);
const waiting = async () =>
  ((await (await county.admin.ask('GET', '/accounts/proposals')).json()) as Answer[]).map((p) => p.proposal);
const ended = async () => {
  const rows = (await (await county.admin.ask('GET', '/accounts')).json()) as { id: string; endedAt: string | null }[];
  return rows.find((r) => r.id === someone)?.endedAt !== null;
};

describe('an account', () => {
  it('is changed by no administrator alone: the system’s proposes, and decides nothing', async () => {
    const proposed = await end(county.admin);
    expect(proposed.deciders).toBe(0);
    expect(await waiting()).toEqual([proposed.proposal]);
    expect(await refusal(await decide(county.admin, proposed))).toEqual([403, 'forbidden']);
    expect(await ended()).toBe(false);
    expect((await decide(county.admin, proposed)).status).toBe(403);
    const rejected = await county.ask('operator', `/accounts/proposals/${proposed.proposal}/decisions`, {
      ask: 'reject',
      reason: '仍在岗',
    });
    expect(rejected.status).toBe(201);
    expect([await waiting(), await ended()]).toEqual([[], false]);
  });

  it('is told among all that waits, page by page, what was asked for first at first', async () => {
    const names = ['甲', '乙', '丙'];
    const asked: Answer[] = [];
    for (const [at, name] of names.entries()) {
      asked.push(await propose(county.admin, '/accounts/invitations', { email: `w${at}@jinyun.example`, name }));
    }
    const pages: string[][] = [];
    for (let next: string | undefined = '/accounts/proposals?limit=2'; next !== undefined; ) {
      const answer: Response = await county.admin.ask('GET', next);
      pages.push(((await answer.json()) as Answer[]).map(({ proposal }) => proposal));
      next = /^<\/api(\S+)>; rel="next"$/.exec(answer.headers.get('link') ?? '')?.[1];
    }
    expect(pages).toEqual([asked.slice(0, 2), asked.slice(2)].map((page) => page.map(({ proposal }) => proposal)));
    for (const { proposal } of asked) {
      const rejection = { ask: 'reject', reason: '不需要' };
      await county.ask('operator', `/accounts/proposals/${proposal}/decisions`, rejection);
    }
    expect(await waiting()).toEqual([]);
  });

  it('of the security administrator is made with the operator as the second person', async () => {
    const role = 'security_administrator';
    const sent = county.post.sent.length;
    const proposed = await propose(county.admin, '/accounts/invitations', {
      email: 'aqy2@jinyun.example',
      name: '乙',
      role,
    });
    expect(proposed.deciders).toBe(0);
    expect(county.post.sent).toHaveLength(sent);
    const decision = `/accounts/proposals/${proposed.proposal}/decisions`;
    expect((await county.ask('operator', decision, { ask: 'approve' })).status).toBe(201);
    expect(county.post.sent.slice(sent).map((m) => m.to)).toEqual(['aqy2@jinyun.example']);
    expect((await county.ask('operator', decision, { ask: 'approve' })).status).toBe(404);
    guard = await county.guard();
  });

  it('of a further system administrator is proposed by the security administrator, and decided by neither', async () => {
    const invited = { email: 'gly2@jinyun.example', name: '丙', role: 'system_administrator' };
    const proposed = await propose(guard, '/accounts/invitations', invited);
    expect(proposed.deciders).toBe(0);
    for (const who of [guard, county.admin]) {
      expect(await refusal(await decide(who, proposed))).toEqual([403, 'forbidden']);
    }
    const sent = county.post.sent.length;
    const decision = `/accounts/proposals/${proposed.proposal}/decisions`;
    expect((await county.ask('operator', decision, { ask: 'approve' })).status).toBe(201);
    expect(county.post.sent.slice(sent).map((m) => m.to)).toEqual([invited.email]);
  });

  it('is ended when the security administrator agrees, and let in again the same way', async () => {
    const proposed = await end(county.admin);
    expect(proposed.deciders).toBe(1);
    expect((await decide(guard, proposed)).status).toBe(201);
    expect(await ended()).toBe(true);
    const back = await propose(county.admin, `/accounts/${someone}/requests`, { ask: 'restore' });
    expect(await ended()).toBe(true);
    expect((await decide(guard, back)).status).toBe(201);
    expect(await ended()).toBe(false);
  });

  it('is not decided about by whoever proposed it before they changed duty', async () => {
    const proposed = await end(county.admin);
    const by = { id: 'gly', actor: 'account:gly', role: 'security_administrator', key: 'a-key-of-before' } as const;
    const decision = decideProposal(county.httpDeps.accounts, proposed.proposal, { approve: true, reason: '' }, by);
    await expect(decision).rejects.toMatchObject({ refusals: [{ code: 'four_eyes' }] });
    expect((await decide(guard, proposed, { ask: 'reject', reason: '仍在岗' })).status).toBe(201);
  });

  it('is invited once, though two persons agree at the same moment', async () => {
    const invited = { email: 'einmal@jinyun.example', name: '一次' };
    const proposed = await propose(county.admin, '/accounts/invitations', invited);
    const sent = county.post.sent.length;
    const decision = `/accounts/proposals/${proposed.proposal}/decisions`;
    const answers = await Promise.all([decide(guard, proposed), county.ask('operator', decision, { ask: 'approve' })]);
    expect(answers.map((answer) => answer.status).toSorted()).toEqual([201, 404]);
    expect(county.post.sent.slice(sent).map((m) => m.to)).toEqual([invited.email]);
  });

  it('is proposed and invited once, however often the same request is sent; its key stands for nothing else', async () => {
    const invited = { email: 'doppelt@jinyun.example', name: '再来' };
    const key = { 'Idempotency-Key': 'invited-twice-1' };
    const again = (body: object) => county.admin.ask('POST', '/accounts/invitations', body, key);
    const proposed = (await (await again(invited)).json()) as Answer;
    expect(await (await again(invited)).json()).toEqual(proposed);
    expect(await refusal(await again({ ...invited, name: '别人' }))).toEqual([409, 'key_used']);
    expect(await waiting()).toEqual([proposed.proposal]);
    const sent = county.post.sent.length;
    const approve = () =>
      guard.ask('POST', `/accounts/proposals/${proposed.proposal}/decisions`, { ask: 'approve' }, key);
    expect([(await approve()).status, (await approve()).status]).toEqual([201, 201]);
    expect(county.post.sent.slice(sent).map((m) => m.to)).toEqual([invited.email]);
  });

  it('has its sessions ended by no key that ended another’s', async () => {
    const endAll = (id: string) =>
      guard.ask('POST', `/accounts/${id}/requests`, { ask: 'end_sessions' }, { 'Idempotency-Key': 'ended-by-key-1' });
    expect([(await endAll(someone)).status, (await endAll(someone)).status]).toEqual([201, 201]);
    expect(await refusal(await endAll(await county.idOf('gly')))).toEqual([409, 'key_used']);
  });

  it('is changed by no request without a key', async () => {
    const bare = await county.admin.ask(
      'POST',
      `/accounts/${someone}/requests`,
      { ask: 'end' },
      { 'Idempotency-Key': '' },
    );
    expect(bare.status).toBe(422);
    expect(await waiting()).toEqual([]);
  });

  it('that nobody has is not proposed to be ended', async () => {
    expect((await county.admin.ask('POST', '/accounts/niemand/requests', { ask: 'end' })).status).toBe(404);
    expect(await waiting()).toEqual([]);
  });
});

describe('a second factor that was lost with its codes', () => {
  it('is taken away by two persons, which ends the sessions and is told to its holder', async () => {
    const email = 'verloren@jinyun.example';
    const lost = await county.newcomer('verloren', email);
    await withSecondFactor(lost);
    const id = await county.idOf('verloren');
    const ask = { ask: 'drop_factor' };
    await county.approved(await county.admin.ask('POST', `/accounts/${id}/requests`, ask));
    expect((await lost.ask('GET', '/session')).status).toBe(401);
    expect(county.post.sent.at(-1)).toMatchObject({ to: email });
    const again = await lost.signIn('verloren');
    expect(await again.json()).toEqual({ secondFactor: false });
    await withSecondFactor(lost);
    expect((await lost.ask('GET', '/session')).status).toBe(200);
  });

  it('is not there to be taken from whoever has none', async () => {
    const asked = await county.ask('operator', `/accounts/${someone}/requests`, { ask: 'drop_factor' });
    expect(await refusal(asked)).toEqual([409, 'no_second_factor']);
  });
});
