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

  it('verifies the record and sees the accounts for a reason, and changes nothing', async () => {
    for (const path of ['/accounts', '/accounts/acts', '/doctor']) {
      expect(await refusal(await auditor.ask('GET', path))).toEqual([422, 'audit_reason_needed']);
      expect((await auditor.ask('GET', path, undefined, because('年度审计'))).status).toBe(200);
    }
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

  it('does nothing about accounts of their own duty, not even their own', async () => {
    const guard = await county.guard();
    for (const [who, name, role] of [
      [county.admin, 'gly', 'system_administrator'],
      [guard, 'aqy', 'security_administrator'],
    ] as const) {
      const own = `/accounts/${await county.idOf(name)}/requests`;
      for (const ask of ['end', 'lock', 'end_sessions', 'reset']) {
        expect(await refusal(await who.ask('POST', own, { ask }))).toEqual([403, 'forbidden']);
      }
      const invited = { email: 'gleich@jinyun.example', name: '同职', role };
      expect(await refusal(await who.ask('POST', '/accounts/invitations', invited))).toEqual([403, 'forbidden']);
    }
  });

  it('of the system proposes what becomes of accounts and sees to no access, of security the other way round', async () => {
    const guard = await county.guard();
    const invited = { email: 'wer@jinyun.example', name: '谁' };
    expect(await refusal(await guard.ask('POST', '/accounts/invitations', invited))).toEqual([403, 'forbidden']);
    const sjy = `/accounts/${await county.idOf('sjy')}/requests`;
    for (const ask of ['lock', 'unlock', 'end_sessions', 'reset']) {
      expect(await refusal(await county.admin.ask('POST', sjy, { ask }))).toEqual([403, 'forbidden']);
    }
  });

  it('is told what they may ask about accounts of each role', async () => {
    const told = async (who: Browser) => {
      const answer = await who.ask('GET', '/accounts/rights', undefined, because('年度审计'));
      const rows = (await answer.json()) as { role: string; may: string[] }[];
      return Object.fromEntries(rows.filter(({ may }) => may.length > 0).map(({ role, may }) => [role, may]));
    };
    expect(await told(county.admin)).toEqual({
      null: ['propose'],
      auditor: ['propose'],
      security_administrator: ['propose', 'secure'],
    });
    expect(await told(await county.guard())).toEqual({
      null: ['decide', 'secure'],
      auditor: ['decide', 'secure'],
      system_administrator: ['propose', 'secure'],
    });
    expect(await told(auditor)).toEqual({});
  });

  it('holds no post, even where a post’s address is theirs', async () => {
    const both = await county.newcomer('both', 'slj-head@jinyun.example', 'security_administrator');
    expect(await refusal(await board(both))).toEqual([403, 'forbidden']);
  });

  it('of security ends all sessions of somebody, and has a link sent to set the password anew', async () => {
    const guard = await county.guard();
    const who = await county.newcomer('neun', 'neun@jinyun.example');
    const id = await county.idOf('neun');
    const asked = async (ask: string) => (await guard.ask('POST', `/accounts/${id}/requests`, { ask })).status;
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
