import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Database } from '../../activities/store/database.ts';
import { SECURITY_PROFILES } from '../../client/accounts/security-profile.ts';
import { refuseWeak } from '../../client/accounts/weak-password.ts';
import { leads } from '../../client/operations/leads.ts';
import { securityProfile } from '../../client/serve/security-profile.ts';
import { browser, PASSWORD, refusal, withSecondFactor } from '../support/browser.ts';
import { openRecord } from '../support/record.ts';
import { openSignedUp, type SignedUp } from '../support/signed-up.ts';

const REPORTER = 'slj-reporter@jinyun.example';
const LEADER = 'xz@jinyun.example';
const LONG = 'K7#vQ2!mX9zR-wsh';

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

/** The county's edge under protection level 3. */
const examined = () =>
  browser({
    ...county.httpDeps,
    accounts: { ...county.httpDeps.accounts, profile: SECURITY_PROFILES.level3 },
  });

const none = { role: null, email: null, words: [] };
const of = (profile: keyof typeof SECURITY_PROFILES) => ({
  profile: SECURITY_PROFILES[profile],
  leads: leads(county.deps),
});

describe('a leader of the county', () => {
  it('chooses a password of fifteen characters at least, as whoever looks after accounts does', async () => {
    const chosen = (email: string) => refuseWeak(of('plain'), 'k7#vQ2!mX9zR', { ...none, email });
    await expect(chosen(LEADER)).rejects.toMatchObject({ refusals: [{ code: 'short_password', subject: '15' }] });
    await expect(chosen(REPORTER)).resolves.toBeUndefined();
  });
});

describe('protection level 3', () => {
  it.each(['三月里的小雨淅沥沥沥沥下个不停', 'correct horse battery staple', '月月月 brown 七七七七七'])(
    'asks for three kinds of characters, which %j has not',
    async (password) => {
      const chosen = refuseWeak(of('level3'), password, none);
      await expect(chosen).rejects.toMatchObject({ refusals: [{ code: 'plain_password', subject: '3' }] });
    },
  );

  it.each(['Wald7horn4nebel', '雨七x7Q 小溪流过门前'])('lets %j be one', async (password) => {
    await expect(refuseWeak(of('level3'), password, none)).resolves.toBeUndefined();
  });

  it('lets nobody work by a password of more than ninety days until they change it', async () => {
    await county.newcomer('laohao', REPORTER);
    await db.query(
      `update sign_ins set password_set_at = now() - interval '91 days'
      where user_id = (select id from accounts where email = $1)`,
      [REPORTER],
    );
    const who = examined();
    expect((await who.signIn('laohao')).status).toBe(201);
    const duties = async (by: typeof who) => by.ask('GET', `/cycles/${county.cycle}/board`);
    expect(await refusal(await duties(who))).toEqual([403, 'password_expired']);
    const plain = county.browser();
    await plain.signIn('laohao');
    expect((await duties(plain)).status).toBe(200);
    expect((await who.ask('GET', '/session')).status).toBe(200);
    expect((await who.ask('PUT', '/password', { current: PASSWORD, next: LONG })).status).toBe(200);
    expect((await refusal(await duties(who)))[1]).toBe('second_factor_needed');
  });

  it('has everybody set up a second factor before they read or act', async () => {
    const email = 'lyj-reporter@jinyun.example';
    await county.newcomer('xinlai', email);
    const who = examined();
    await who.signIn('xinlai');
    const report = { unit: 'lyj', task: 'hydropower', period: '2024-03', lines: [] };
    const key = { 'Idempotency-Key': 'a-first-key' };
    const acts = async () => who.ask('POST', `/cycles/${county.cycle}/reports`, report, key);
    const reads = () => who.ask('GET', `/cycles/${county.cycle}/board`);
    for (const asked of [await reads(), await acts(), await who.ask('GET', '/events')])
      expect(await refusal(asked)).toEqual([403, 'second_factor_needed']);
    await withSecondFactor(who);
    expect((await reads()).status).toBe(200);
    expect((await refusal(await acts()))[1]).not.toBe('second_factor_needed');
  });
});

describe('the setting SECURITY_PROFILE', () => {
  it('is level 3 where nothing is said and others come in, plain on this machine alone, and refuses what is neither', () => {
    const PUBLIC_URL = 'https://duban.example';
    expect(securityProfile({})).toBe(SECURITY_PROFILES.plain);
    expect(securityProfile({ PUBLIC_URL: 'http://127.0.0.1:8600' })).toBe(SECURITY_PROFILES.plain);
    expect(securityProfile({ PUBLIC_URL })).toBe(SECURITY_PROFILES.level3);
    expect(securityProfile({ PUBLIC_URL, SECURITY_PROFILE: 'plain' })).toBe(SECURITY_PROFILES.plain);
    expect(securityProfile({ SECURITY_PROFILE: 'level3' })).toBe(SECURITY_PROFILES.level3);
    expect(() => securityProfile({ SECURITY_PROFILE: 'toString' })).toThrow('SECURITY_PROFILE');
  });
});
