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
    await withSecondFactor(supervisor);
    await db.query(
      `update sessions set created_at = created_at - interval '11 minutes'
       where user_id = (select id from accounts where email = 'office@jinyun.example')`,
    );
    expect(await publish()).toBe('proof_needed');
    expect((await supervisor.ask('POST', '/session/proof', { password: 'wrong wrong wrong' })).status).toBe(403);
    expect((await supervisor.ask('POST', '/session/proof', { password: PASSWORD })).status).toBe(201);
    expect(['second_factor_needed', 'proof_needed']).not.toContain(await publish());
  }, 60_000);
});

describe('another unit’s', () => {
  it('reports are refused somebody who is signed in for one unit', async () => {
    const head = await county.newcomer('水利局长', 'slj-head@jinyun.example');
    expect((await head.ask('GET', `/cycles/${county.cycle}/units/lyj/due`)).status).toBe(403);
    expect((await head.ask('GET', '/accounts')).status).toBe(403);
  });
});
