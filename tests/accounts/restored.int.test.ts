import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { bringRecord, headOf, recordPages } from '../../activities/store/copy-record.ts';
import type { Database } from '../../activities/store/database.ts';
import { migrate, migrationsOf } from '../../activities/store/migrate.ts';
import { accountsBeside } from '../support/accounts.ts';
import { type Browser, browser, refusal, totp, withSecondFactor } from '../support/browser.ts';
import { openEmptyDatabase, openRecord } from '../support/record.ts';
import { openSignedUp, type SignedUp } from '../support/signed-up.ts';

let db: Database;
let copy: Database;
let county: SignedUp;
let before: Browser;
let authenticator: string;

beforeAll(async () => {
  db = await openRecord();
  county = await openSignedUp(db);
  before = await county.newcomer('slwang', 'slj-head@jinyun.example');
  authenticator = (await withSecondFactor(before)).uri;
  await county.newcomer('gone', 'gone@jinyun.example');
  const { admin, approved, idOf } = county;
  await approved(await admin.ask('POST', `/accounts/${await idOf('gone')}/requests`, { ask: 'end' }));
  await approved(await admin.ask('POST', '/accounts/invitations', { email: 'open@jinyun.example', name: 'x' }));
  copy = await openEmptyDatabase();
  const head = await headOf(db);
  const migrations = await migrationsOf(db);
  await bringRecord(copy, { ...head, migrations, pages: recordPages(db, head), unfinished: 'a copy' });
  await migrate(copy);
});

afterAll(async () => {
  await county.close();
  await db.close();
  await copy.close();
});

/** A browser at the restored installation, whose secret came with it. */
function restored(): Browser {
  return browser({ ...county.httpDeps, accounts: accountsBeside(copy) });
}

describe('a restored installation', () => {
  it('knows people by password and authenticator, as before', async () => {
    const who = restored();
    expect(await (await who.signIn('slwang')).json()).toEqual({ secondFactor: true });
    expect((await who.ask('POST', '/session/code', { code: totp(authenticator, 30_000) })).status).toBe(201);
    expect((await who.ask('GET', '/session')).status).toBe(200);
  });

  it('lets nobody go on who was signed in, nor begin by a link that was open', async () => {
    const who = restored();
    for (const [name, value] of before.jar) who.jar.set(name, value);
    expect((await before.ask('GET', '/session')).status).toBe(200);
    expect((await who.ask('GET', '/session')).status).toBe(401);
    expect(await copy.query('select 1 from invitations')).toEqual([]);
  });

  it('keeps an account ended that was ended (reliability I17)', async () => {
    expect((await restored().signIn('gone')).status).toBe(403);
    expect(await copy.query('select 1 from accounts where ended_at is not null')).toHaveLength(1);
  });

  it('with another secret opens no second factor', async () => {
    const accounts = accountsBeside(copy, undefined, { secret: 'another secret of the test, long enough' });
    const who = browser({ ...county.httpDeps, accounts });
    await who.signIn('slwang');
    const given = await who.ask('POST', '/session/code', { code: totp(authenticator, 30_000) });
    expect(await refusal(given)).toEqual([503, 'secret_changed']);
    expect((await who.ask('GET', '/session')).status).toBe(401);
  });
});
