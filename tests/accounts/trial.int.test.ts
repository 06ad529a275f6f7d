import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Database } from '../../activities/store/database.ts';
import { trialLink } from '../../client/accounts/trial.ts';
import { accountsOf } from '../../client/serve/accounts-of.ts';
import { accountsBeside } from '../support/accounts.ts';
import { type Browser, browser, refusal } from '../support/browser.ts';
import { outbox } from '../support/outbox.ts';
import { openRecord } from '../support/record.ts';
import { openSignedUp, type SignedUp } from '../support/signed-up.ts';

let db: Database;
let county: SignedUp;
let now = new Date();

beforeAll(async () => {
  db = await openRecord();
  county = await openSignedUp(db, { trial: true, now: () => now });
});

afterAll(async () => {
  await county.close();
  await db.close();
});

function linkOf(who: string) {
  const [, token = '', name = ''] = /#([\w-]+)\.(.+)$/.exec(trialLink(county.httpDeps.accounts, who) ?? '') ?? [];
  return { token, who: decodeURIComponent(name) };
}

async function entered(who: string): Promise<Browser> {
  const opened = county.browser();
  expect((await opened.ask('POST', '/session/trial', linkOf(who))).status).toBe(201);
  return opened;
}

describe('a link of the sample', () => {
  it('enters a post, again and again, with what the post may do', async () => {
    for (const reporter of [await entered('slj-reporter'), await entered('slj-reporter')]) {
      expect((await reporter.ask('GET', `/cycles/${county.cycle}/units/slj/due`)).status).toBe(200);
      expect((await reporter.ask('GET', `/cycles/${county.cycle}/units/lyj/due`)).status).toBe(403);
      expect((await reporter.ask('GET', '/accounts')).status).toBe(403);
    }
  });

  it('enters the administrators, the auditor and the office without a second factor', async () => {
    for (const who of ['administrator', 'security']) {
      expect((await (await entered(who)).ask('GET', '/accounts')).status).toBe(200);
    }
    expect((await (await entered('auditor')).ask('POST', '/verify', {})).status).toBe(200);
    const office = await entered('office');
    const publish = `/cycles/${county.cycle}/reviews/2024-Q1/requests`;
    const key = { 'Idempotency-Key': 'a-key-of-the-test-0001' };
    const [, code] = await refusal(await office.ask('POST', publish, { ask: 'publish' }, key));
    expect(['second_factor_needed', 'proof_needed', 'forbidden', 'unauthorised']).not.toContain(code);
  });

  it('is not asked for a password later, which nobody of a sample has', async () => {
    const administrator = await entered('administrator');
    now = new Date(now.getTime() + 11 * 60_000);
    const invited = { email: 'neu@jinyun.example', name: '新来的' };
    expect((await administrator.ask('POST', '/accounts/invitations', invited)).status).toBeLessThan(300);
  });

  it('is nobody else’s, and no use where there is no sample', async () => {
    const forged = { ...linkOf('slj-reporter'), who: 'office' };
    expect(await refusal(await county.browser().ask('POST', '/session/trial', forged))).toEqual([422, 'link_ended']);
    const nobody = await county.browser().ask('POST', '/session/trial', linkOf('niemand'));
    expect(await refusal(nobody)).toEqual([404, 'unknown_post']);
    const real = browser({ ...county.httpDeps, accounts: accountsBeside(db) });
    expect(await refusal(await real.ask('POST', '/session/trial', linkOf('office')))).toEqual([401, 'unauthorised']);
  });

  it('is shown on loopback only', async () => {
    const shown = async (env: Record<string, string>, listening: string) => {
      const parts = { ...county.deps, mailer: outbox(), sample: true };
      const accounts = await accountsOf(parts, county.folder, env);
      return trialLink(accounts(listening), 'office') !== null;
    };
    const here = 'http://127.0.0.1:8600';
    const away = { PUBLIC_URL: 'https://duban.example' };
    expect(await shown({}, here)).toBe(true);
    expect(await shown({ PUBLIC_URL: here }, 'http://0.0.0.0:8600')).toBe(false);
    expect(await shown(away, here)).toBe(false);
    await expect(shown({ PUBLIC_URL: 'http://duban.example' }, here)).rejects.toThrow();
    await expect(shown({ DUBAN_LISTEN: '0.0.0.0:8600' }, here)).rejects.toThrow();
  });
});
