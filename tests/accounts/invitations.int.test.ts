import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Database } from '../../activities/store/database.ts';
import { firstLink } from '../../client/accounts/invitations.ts';
import { PASSWORD, refusal } from '../support/browser.ts';
import { linkIn } from '../support/link-in.ts';
import { openRecord } from '../support/record.ts';
import { openSignedUp, type SignedUp } from '../support/signed-up.ts';

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

const lastLink = () => linkIn(county.post.sent.at(-1)?.raw ?? '');

describe('the first administrator', () => {
  it('is made by a link that is good once, and there is no other afterwards', async () => {
    expect(await firstLink(county.httpDeps.accounts)).toBeNull();
  });

  it('knows of nobody’s password, and of no account that nobody invited', async () => {
    const rows = (await (await county.admin.ask('GET', '/accounts')).json()) as { username: string }[];
    expect(rows.map((r) => r.username)).toContain('gly');
    expect(JSON.stringify(rows)).not.toContain('scrypt');
  });
});

describe('somebody who was invited', () => {
  it('begins by the link in the letter, once, and speaks for the post whose address is theirs', async () => {
    const reporter = await county.newcomer('水利小王', 'slj-reporter@jinyun.example');
    const { posts: own } = (await (await reporter.ask('GET', '/session')).json()) as {
      posts: { post: { id: string } }[];
    };
    expect(own.map((p) => p.post.id)).toEqual(['slj-reporter']);
    const due = await reporter.ask('GET', `/cycles/${county.cycle}/units/slj/due`);
    expect(due.status).toBe(200);
    const beginning = { token: lastLink(), username: 'zweimal', password: PASSWORD };
    const again = await county.browser().ask('POST', '/accounts', beginning);
    expect(await refusal(again)).toEqual([422, 'link_ended']);
  });

  it('is not invited twice to one address, nor given a user name that is taken', async () => {
    const { admin, approved, newcomer, browser } = county;
    await newcomer('zwei', 'zwei@jinyun.example');
    const twice = await admin.ask('POST', '/accounts/invitations', { email: 'zwei@jinyun.example', name: 'x' });
    expect(await refusal(twice)).toEqual([409, 'account_exists']);
    await approved(await admin.ask('POST', '/accounts/invitations', { email: 'drei@jinyun.example', name: 'x' }));
    const taken = await browser().ask('POST', '/accounts', {
      token: lastLink(),
      username: 'ZWEI',
      password: PASSWORD,
    });
    expect(await refusal(taken)).toEqual([409, 'username_taken']);
  });
});
