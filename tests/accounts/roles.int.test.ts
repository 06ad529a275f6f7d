import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Database } from '../../activities/store/database.ts';
import { type Browser, refusal, withSecondFactor } from '../support/browser.ts';
import { openRecord } from '../support/record.ts';
import { openSignedUp, type SignedUp } from '../support/signed-up.ts';

let db: Database;
let county: SignedUp;
let auditor: Browser;

beforeAll(async () => {
  db = await openRecord();
  county = await openSignedUp(db);
  auditor = await county.newcomer('sjy', 'sjy@jinyun.example', 'auditor');
});

afterAll(async () => {
  await county.close();
  await db.close();
});

const KEY = { 'Idempotency-Key': 'a-key-of-the-test-0001' };
const because = (reason: string) => ({ 'Duban-Reason': encodeURIComponent(reason) });
const board = (who: Browser, headers = {}) =>
  who.ask('GET', `/cycles/${county.cycle}/units/slj/due`, undefined, headers);
const acts = async () =>
  (await (await county.admin.ask('GET', '/accounts/acts')).json()) as { act: string; actor: string; told: object }[];

describe('an auditor', () => {
  it('sees nothing before there is a second factor', async () => {
    expect(await refusal(await board(auditor, because('年度审计')))).toEqual([403, 'second_factor_needed']);
    expect(await refusal(await auditor.ask('GET', '/accounts'))).toEqual([403, 'second_factor_needed']);
    await withSecondFactor(auditor);
  });

  it('reads for a reason, which is recorded once', async () => {
    expect(await refusal(await board(auditor))).toEqual([422, 'audit_reason_needed']);
    expect(await refusal(await board(auditor, because(' ')))).toEqual([422, 'audit_reason_needed']);
    expect(await refusal(await board(auditor, { 'Duban-Reason': '%E4%' }))).toEqual([422, 'audit_reason_needed']);
    for (let i = 0; i < 2; i += 1) expect((await board(auditor, because('年度审计'))).status).toBe(200);
    const told = (await acts()).filter((a) => a.act === 'audited');
    expect(told).toMatchObject([{ actor: 'account:sjy', told: { cycle: county.cycle, reason: '年度审计' } }]);
  });

  it('verifies the record and sees the accounts, and changes nothing', async () => {
    expect((await auditor.ask('GET', '/accounts')).status).toBe(200);
    expect((await auditor.ask('POST', '/verify', {})).status).toBe(200);
    const before = await acts();
    const publish = `/cycles/${county.cycle}/reviews/2024-Q1/requests`;
    const gly = await county.idOf('gly');
    const tried = [
      await auditor.ask('POST', '/accounts/invitations', { email: 'x@jinyun.example', name: 'x' }),
      await auditor.ask('POST', `/accounts/${gly}/requests`, { ask: 'end' }),
      await auditor.ask('POST', publish, { ask: 'publish' }, { ...because('年度审计'), ...KEY }),
    ];
    expect(tried.map((t) => t.status)).toEqual([403, 403, 403]);
    expect(await acts()).toEqual(before);
  });
});

describe('an administrator', () => {
  it('reads nobody’s reports and verifies no record', async () => {
    expect(await refusal(await board(county.admin, because('好奇')))).toEqual([403, 'forbidden']);
    expect((await county.admin.ask('POST', '/verify', {})).status).toBe(403);
  });

  it('does not end their own account', async () => {
    const own = await county.admin.ask('POST', `/accounts/${await county.idOf('gly')}/requests`, { ask: 'end' });
    expect(await refusal(own)).toEqual([409, 'own_account']);
  });

  it('holds no post, even where a post’s address is theirs', async () => {
    const both = await county.newcomer('both', 'slj-head@jinyun.example', 'administrator');
    expect(await refusal(await board(both))).toEqual([403, 'forbidden']);
  });

  it('ends all sessions of somebody, and has a link sent to set the password anew', async () => {
    const who = await county.newcomer('neun', 'neun@jinyun.example');
    const id = await county.idOf('neun');
    const asked = async (ask: string) => (await county.admin.ask('POST', `/accounts/${id}/requests`, { ask })).status;
    expect(await asked('end_sessions')).toBe(201);
    expect((await who.ask('GET', '/session')).status).toBe(401);
    const before = county.post.sent.length;
    expect(await asked('reset')).toBe(201);
    expect(county.post.sent.slice(before).map((m) => m.to)).toEqual(['neun@jinyun.example']);
    expect((await acts()).slice(0, 2).map((a) => a.act)).toEqual(['reset_sent', 'sessions_ended']);
  });

  it('proves once more who they are before accounts change', async () => {
    await db.query(`update sessions set created_at = created_at - interval '11 minutes', proved_at = null`);
    const late = await county.admin.ask('POST', '/accounts/invitations', { email: 'y@jinyun.example', name: 'y' });
    expect(await refusal(late)).toEqual([403, 'proof_needed']);
  });
});
