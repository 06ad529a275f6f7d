import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { Database } from '../../activities/store/database.ts';
import { type Browser, PASSWORD, refusal, totp, withSecondFactor } from '../support/browser.ts';
import { linkIn } from '../support/link-in.ts';
import { openRecord } from '../support/record.ts';
import { openSignedUp, type SignedUp } from '../support/signed-up.ts';

const NEW = 'another long password';
let db: Database;
let now = new Date();
let county: SignedUp;

beforeAll(async () => {
  db = await openRecord();
  county = await openSignedUp(db, { now: () => now });
});

afterAll(async () => {
  await county.close();
  await db.close();
});

afterEach(() => {
  now = new Date();
});

/** Somebody with a second factor, and a browser that gave their password and waits for the code. */
async function waitingForCode(username: string) {
  const own = await county.newcomer(username, `${username}@jinyun.example`);
  const { uri } = await withSecondFactor(own);
  const waits = county.browser();
  expect(await (await waits.signIn(username)).json()).toEqual({ secondFactor: true });
  return { own, waits, giveCode: () => waits.ask('POST', '/session/code', { code: totp(uri, 30_000) }) };
}

const beginAnother = (who: Browser) => who.ask('POST', '/second-factor', { password: PASSWORD });
const backupCode = (who: Browser) => who.ask('POST', '/session/code', { backupCode: 'abcde-fghij' });

describe('a second factor', () => {
  it('is not set up where there is one, which is no wrong guess', async () => {
    const who = await county.newcomer('doppelt', 'doppelt@jinyun.example');
    await withSecondFactor(who);
    for (let times = 0; times < 11; times += 1)
      expect(await refusal(await beginAnother(who))).toEqual([409, 'has_second_factor']);
    expect((await who.ask('GET', '/session')).status).toBe(200);
  });

  it('that is not there takes neither code nor backup code, which are no wrong guesses', async () => {
    const who = await county.newcomer('ohne', 'ohne@jinyun.example');
    for (let times = 0; times < 6; times += 1) {
      expect(await refusal(await backupCode(who))).toEqual([409, 'no_authenticator']);
      expect(await refusal(await who.ask('POST', '/session/code', { code: '123456' }))).toEqual([
        409,
        'no_authenticator',
      ]);
    }
  });

  it('that was begun, and of which no code was given yet, takes none of its backup codes', async () => {
    const who = await county.newcomer('begonnen', 'begonnen@jinyun.example');
    const begun = (await (await beginAnother(who)).json()) as { backupCodes: string[] };
    const given = await who.ask('POST', '/session/code', { backupCode: begun.backupCodes[0] ?? '' });
    expect(await refusal(given)).toEqual([409, 'no_authenticator']);
  });

  it('is told of a wrong backup code as of a wrong code', async () => {
    const { waits } = await waitingForCode('falsch');
    expect(await refusal(await backupCode(waits))).toEqual([403, 'wrong_code']);
  });

  it('is tried again a quarter of an hour after the fifth miss, and those who look after accounts are told', async () => {
    const { own, waits } = await waitingForCode('fuenf');
    for (let miss = 0; miss < 5; miss += 1) await backupCode(own);
    expect(await refusal(await backupCode(waits))).toEqual([429, 'locked']);
    const rows = (await (await county.admin.ask('GET', '/accounts')).json()) as {
      username: string;
      lockedUntil: string;
    }[];
    const until = rows.find((row) => row.username === 'fuenf')?.lockedUntil ?? '';
    expect(new Date(until).getTime() - now.getTime()).toBeGreaterThan(14 * 60_000);
    now = new Date(now.getTime() + 15 * 60_000);
    expect(await refusal(await backupCode(own))).toEqual([403, 'wrong_code']);
  });
});

describe('a sign-in that waits for its code', () => {
  it.each(['end_sessions', 'lock', 'reset', 'change'] as const)('ends by %s', async (how) => {
    const { own, giveCode } = await waitingForCode(`wartet-${how}`);
    await END[how](own, await county.idOf(`wartet-${how}`));
    expect(await refusal(await giveCode())).toEqual([403, 'wrong_code']);
  });

  it('goes on when nothing ended it', async () => {
    const { giveCode } = await waitingForCode('wartet');
    expect((await giveCode()).status).toBe(201);
  });
});

/** What ends the sign-ins of an account, by themselves or by those who look after it. */
const END = {
  end_sessions: (_own: Browser, id: string) => secured(id, 'end_sessions'),
  lock: async (_own: Browser, id: string) => {
    await secured(id, 'lock');
    await secured(id, 'unlock');
  },
  reset: async (_own: Browser, id: string) => {
    await secured(id, 'reset');
    const token = linkIn(county.post.sent.at(-1)?.raw ?? '');
    const set = await county.browser().ask('PUT', '/password/resets', { token, password: NEW });
    expect(set.status).toBe(200);
  },
  change: async (own: Browser) => {
    expect((await own.ask('PUT', '/password', { current: PASSWORD, next: NEW })).status).toBe(200);
  },
} as const;

async function secured(id: string, ask: 'end_sessions' | 'lock' | 'unlock' | 'reset'): Promise<void> {
  const guard = await county.guard();
  expect((await guard.ask('POST', `/accounts/${id}/requests`, { ask })).status).toBe(201);
}
