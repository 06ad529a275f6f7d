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
    const read = () => supervisor.ask('GET', `/cycles/${county.cycle}/board`);
    expect(await refusal(await read())).toEqual([403, 'second_factor_needed']);
    await withSecondFactor(supervisor);
    expect((await read()).status).toBe(200);
    await db.query(
      `update sessions set created_at = created_at - interval '11 minutes'
       where user_id = (select id from accounts where email = 'office@jinyun.example')`,
    );
    expect(await publish()).toBe('proof_needed');
    expect((await supervisor.ask('POST', '/session/proof', { password: 'wrong wrong wrong' })).status).toBe(403);
    expect((await supervisor.ask('POST', '/session/proof', { password: PASSWORD })).status).toBe(201);
    expect(['second_factor_needed', 'proof_needed']).not.toContain(await publish());
  }, 60_000);

  it('is refused alike where an annual evaluation is overridden or published', async () => {
    const office = await county.newcomer('督查小王', 'office2@jinyun.example');
    await withSecondFactor(office);
    await db.query(
      `update sessions set created_at = created_at - interval '11 minutes'
       where user_id = (select id from accounts where email = 'office2@jinyun.example')`,
    );
    const said = { unit: 'slj', reason: '现场督查', evidence: '现场督查' };
    const overrides = { ask: 'propose_entry', id: 'e1', entry: { kind: 'plus', amount: '1', ...said } };
    for (const body of [overrides, { ask: 'publish' }]) {
      const asked = await office.ask('POST', `/cycles/${county.cycle}/evaluations/2024/requests`, body);
      expect(await refusal(asked)).toEqual([403, 'proof_needed']);
    }
  });

  it('lets nobody guess the password of a session more often than at the door', async () => {
    const who = await county.newcomer('raten', 'raten@jinyun.example');
    const prove = (password: string) => who.ask('POST', '/session/proof', { password });
    for (let misses = 0; misses < 4; misses += 1) expect((await prove('wrong wrong wrong')).status).toBe(403);
    for (let misses = 0; misses < 3; misses += 1) {
      const change = { current: 'wrong wrong wrong', next: 'another long password' };
      expect((await who.ask('PUT', '/password', change)).status).toBe(403);
      expect((await who.ask('POST', '/second-factor', { password: 'wrong wrong wrong' })).status).toBe(403);
    }
    expect(await refusal(await prove(PASSWORD))).toEqual([429, 'locked']);
    expect((await county.browser().signIn('raten')).status).toBe(201);
    await db.query(`update misses set at = at - interval '15 minutes'`);
    expect((await prove(PASSWORD)).status).toBe(201);
  });
});

describe('another unit’s', () => {
  it('reports are refused somebody who is signed in for one unit', async () => {
    const head = await county.newcomer('水利局长', 'slj-head@jinyun.example');
    expect((await head.ask('GET', `/cycles/${county.cycle}/units/lyj/due`)).status).toBe(403);
    expect((await head.ask('GET', '/accounts')).status).toBe(403);
  });
});
