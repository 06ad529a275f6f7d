import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Database } from '../../activities/store/database.ts';
import { PASSWORD, refusal, withSecondFactor } from '../support/browser.ts';
import { openRecord } from '../support/record.ts';
import { openSignedUp, type SignedUp } from '../support/signed-up.ts';

const KEY = { 'Idempotency-Key': 'a-key-of-the-test-0001' };
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

/** Has everybody of an address have signed in, and given their password, too long ago for what is grave. */
const longAgo = (email: string) =>
  db.query(
    `update sessions set created_at = created_at - interval '11 minutes', proved_at = proved_at - interval '11 minutes'
     where user_id = (select id from accounts where email = $1)`,
    [email],
  );

describe('what changes something by a cookie', () => {
  it('must come from our own pages, as JSON', async () => {
    const invite = (headers: Record<string, string>) => county.admin.ask('POST', '/accounts/invitations', {}, headers);
    expect(await refusal(await invite({ Origin: 'https://evil.example' }))).toEqual([403, 'csrf']);
    expect((await invite({ 'Content-Type': 'text/plain' })).status).toBe(415);
  });

  it('is not what a token beside it speaks for, wrong or right', async () => {
    const both = await county.admin.ask('GET', '/accounts', undefined, { Authorization: 'Bearer of-nobody' });
    expect(both.status).toBe(401);
    const due = await county.admin.ask('GET', `/cycles/${county.cycle}/units/slj/due`, undefined, {
      Authorization: `Bearer ${county.tokenOf('slj-head')}`,
    });
    expect(due.status).toBe(200);
  });

  it('is refused a supervisor without a second factor, and what is grave once the password was given long ago', async () => {
    const supervisor = await county.newcomer('督查小李', 'office@jinyun.example');
    const publish = async () =>
      (
        await refusal(
          await supervisor.ask('POST', `/cycles/${county.cycle}/reviews/2024-Q1/requests`, { ask: 'publish' }, KEY),
        )
      )[1];
    expect(await publish()).toBe('second_factor_needed');
    const read = await supervisor.ask('GET', `/cycles/${county.cycle}/reviews`);
    expect(await refusal(read)).toEqual([403, 'second_factor_needed']);
    await withSecondFactor(supervisor);
    await longAgo('office@jinyun.example');
    expect(await publish()).toBe('proof_needed');
    expect((await supervisor.ask('POST', '/session/proof', { password: 'wrong wrong wrong' })).status).toBe(403);
    expect((await supervisor.ask('POST', '/session/proof', { password: PASSWORD })).status).toBe(201);
    expect(['second_factor_needed', 'proof_needed']).not.toContain(await publish());
  }, 60_000);

  it('is refused alike where a result is overridden, revised, corrected, published or handed on', async () => {
    const office = await county.newcomer('督查小王', 'office2@jinyun.example');
    await withSecondFactor(office);
    await longAgo('office2@jinyun.example');
    const said = { unit: 'slj', reason: '现场督查', evidence: '现场督查' };
    const given = { reason: '补报数有误', corrects: { reports: [], items: [] } };
    for (const [path, body] of [
      ['evaluations/2024', { ask: 'propose_entry', id: 'e1', entry: { kind: 'plus', amount: '1', ...said } }],
      ['evaluations/2024', { ask: 'publish' }],
      ['evaluations/2024', { ask: 'take_over', use: 'bonus', by: '县委组织部', document: '1号' }],
      ['reviews/2024-Q1', { ask: 'revise', objection: 'o1', ...given }],
      ['reviews/2024-Q1', { ask: 'correct', ...given }],
    ] as const) {
      const asked = await office.ask('POST', `/cycles/${county.cycle}/${path}/requests`, body);
      expect(await refusal(asked)).toEqual([403, 'proof_needed']);
    }
  });

  it('is told a leader once there is a second factor, and not before, to whose setting-up the session leads', async () => {
    const leader = await county.newcomer('县长', 'xz@jinyun.example');
    const of = (path: string) => leader.ask('GET', `/cycles/${county.cycle}/${path}`);
    const needed = async () =>
      ((await (await leader.ask('GET', '/session')).json()) as { needsSecondFactor: boolean }).needsSecondFactor;
    expect(await needed()).toBe(true);
    for (const path of ['documents', 'documents/export', 'waiting', 'changes', 'plan', 'board', 'units/slj/due'])
      expect(await refusal(await of(path))).toEqual([403, 'second_factor_needed']);
    const inspected = { inspection: 'of-leader', period: '2024-Q3', acts: ['巡查'] };
    const visit = { id: 'v1', unit: 'lyj', on: '2024-01-01', seen: '隐患已上墙', inspected };
    const recorded = await leader.ask('POST', `/cycles/${county.cycle}/visits`, visit);
    expect(await refusal(recorded)).toEqual([403, 'second_factor_needed']);
    await withSecondFactor(leader);
    expect(await needed()).toBe(false);
    expect((await of('documents')).status).toBe(200);
    expect((await refusal(await of('documents/export')))[1]).toBe('nothing_published');
  });

  it('is proved under a new token, and the old one is nobody’s', async () => {
    const who = await county.newcomer('leng', 'leng@jinyun.example');
    const stolen = county.browser();
    for (const [name, value] of who.jar) stolen.jar.set(name, value);
    expect((await stolen.ask('GET', '/session')).status).toBe(200);
    expect((await who.ask('POST', '/session/proof', { password: PASSWORD })).status).toBe(201);
    expect((await who.ask('GET', '/session')).status).toBe(200);
    expect((await stolen.ask('GET', '/session')).status).toBe(401);
  });
});

describe('another unit’s', () => {
  it('reports are refused somebody who is signed in for one unit', async () => {
    const head = await county.newcomer('水利局长', 'slj-head@jinyun.example');
    expect((await head.ask('GET', `/cycles/${county.cycle}/units/lyj/due`)).status).toBe(403);
    expect((await head.ask('GET', '/accounts')).status).toBe(403);
  });
});
