import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Database } from '../../activities/store/database.ts';
import { openProvider, there } from '../support/at-organisation.ts';
import { type Browser, refusal, totp, withSecondFactor } from '../support/browser.ts';
import { openRecord } from '../support/record.ts';
import { openSignedUp, type SignedUp } from '../support/signed-up.ts';

let db: Database;
let county: SignedUp;
let provider: Awaited<ReturnType<typeof openProvider>>;

beforeAll(async () => {
  provider = await openProvider();
  db = await openRecord();
  county = await openSignedUp(db, { organisation: provider.organisation });
});

afterAll(async () => {
  provider.close();
  await county.close();
  await db.close();
});

/** Six digits that no authenticator shows for a secret about now. */
function wrong(uri: string): string {
  const right = [-30_000, 0, 30_000, 60_000].map((later) => totp(uri, later));
  return ['000000', '111111', '222222', '333333', '444444'].find((code) => !right.includes(code)) ?? '';
}

describe('the organisation’s sign-in, where it tells of no second factor', () => {
  it('takes a code in the session it opened, which goes on with the second factor under another token', async () => {
    const { uri } = await withSecondFactor(await county.newcomer('sjsi', 'sj4@jinyun.example', 'auditor'));
    const who = county.browser();
    await there(who, 'sj4');
    const before = county.browser();
    for (const [name, value] of who.jar) before.jar.set(name, value);
    const because = { 'Duban-Reason': 'audit' };
    const read = async (as: Browser) => (await as.ask('GET', '/accounts', undefined, because)).status;
    expect(await refusal(await who.ask('POST', '/session/code', { code: wrong(uri) }))).toEqual([403, 'wrong_code']);
    expect(await read(who)).toBe(403);
    expect((await who.ask('POST', '/session/code', { code: totp(uri, 30_000) })).status).toBe(201);
    expect([await read(who), await read(before)]).toEqual([200, 401]);
  });

  it('has codes guessed five times in a quarter of an hour, there and at the door together', async () => {
    const { uri } = await withSecondFactor(await county.newcomer('sjliu', 'sj6@jinyun.example', 'auditor'));
    const who = county.browser();
    await there(who, 'sj6');
    const guessed = async () => refusal(await who.ask('POST', '/session/code', { code: wrong(uri) }));
    const answers: unknown[] = [];
    for (let n = 0; n < 3; n += 1) answers.push(await guessed());
    const door = county.browser();
    expect((await door.signIn('sjliu')).status).toBe(201);
    const atDoor = async () => refusal(await door.ask('POST', '/session/code', { code: wrong(uri) }));
    for (let n = 0; n < 2; n += 1) answers.push(await atDoor());
    expect(answers).toEqual(Array(5).fill([403, 'wrong_code']));
    expect([await guessed(), await atDoor()]).toEqual(Array(2).fill([429, 'locked']));
    const right = { code: totp(uri, 30_000) };
    expect(await refusal(await who.ask('POST', '/session/code', right))).toEqual([429, 'locked']);
  });

  it('lets whoever has no password set up a second factor once it was given there, and nobody replace it', async () => {
    const { admin, approved } = county;
    const invited = { email: 'sj5@jinyun.example', name: '审计', role: 'auditor' };
    await approved(await admin.ask('POST', '/accounts/invitations', invited));
    const [who, jar] = [county.browser(), new Map<string, string>()];
    await there(who, 'sj5', { jar });
    expect(await refusal(await who.ask('POST', '/second-factor', {}))).toEqual([403, 'proof_needed']);
    await there(who, 'sj5', { jar, again: true });
    const begun = await who.ask('POST', '/second-factor', {});
    expect(begun.status).toBe(201);
    const { uri } = (await begun.json()) as { uri: string };
    expect((await who.ask('POST', '/session/code', { code: totp(uri) })).status).toBe(201);
    expect((await who.ask('GET', '/accounts', undefined, { 'Duban-Reason': 'audit' })).status).toBe(200);
    await there(who, 'sj5', { jar, again: true });
    expect(await refusal(await who.ask('POST', '/second-factor', {}))).toEqual([403, 'second_factor_needed']);
  });

  it('needs the password for a second factor of whoever has one', async () => {
    const who = await county.newcomer('sjqi', 'sj7@jinyun.example', 'auditor');
    expect(await refusal(await who.ask('POST', '/second-factor', {}))).toEqual([403, 'wrong_credentials']);
  });
});
