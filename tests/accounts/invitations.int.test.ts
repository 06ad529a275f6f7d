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

const SUPERSEDED = [422, 'link_superseded'];
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

  it('begins by the newest invitation alone, with the role that it names', async () => {
    const { admin, approved, browser } = county;
    const email = 'neu@jinyun.example';
    const links: string[] = [];
    for (const role of ['auditor', null]) {
      await approved(await admin.ask('POST', '/accounts/invitations', { email, name: '新人', role }));
      links.push(lastLink());
    }
    const [older = '', newer = ''] = links;
    const beginBy = (token: string) =>
      browser().ask('POST', '/accounts', { token, username: 'neu', password: PASSWORD });
    expect(await refusal(await browser().ask('POST', '/session/invitation', { token: older }))).toEqual(SUPERSEDED);
    expect(await refusal(await beginBy(older))).toEqual(SUPERSEDED);
    expect((await beginBy(newer)).status).toBe(201);
    const rows = (await (await admin.ask('GET', '/accounts')).json()) as { username: string; role: string | null }[];
    expect(rows.find((row) => row.username === 'neu')?.role).toBeNull();
  });

  it.each([
    ['full-width letters', 'ｇｌｙ', 409],
    ['a Cyrillic letter among Latin ones', 'gӏy', 422],
    ['Latin letters and a stroke', 'g丨y', 422],
    ['a letter that looks like another', 'ɡly', 422],
    ['Cyrillic letters alone', 'сору', 422],
    ['a dot behind it', 'gly.', 422],
    ['a dash behind it', 'gly-', 422],
    ['digits of another script', 'gly٣', 422],
  ])('is given no user name that another is taken for: %s', async (_what, username, status) => {
    const email = `name-${status}-${username.codePointAt(1)}@jinyun.example`;
    await county.approved(await county.admin.ask('POST', '/accounts/invitations', { email, name: 'x' }));
    const beginning = { token: lastLink(), username, password: PASSWORD };
    expect((await county.browser().ask('POST', '/accounts', beginning)).status).toBe(status);
  });

  it.each(['水利小王2', 'Jérôme.K_3', 'ཀཁག1', '2024'])('may be called %s', async (username) => {
    const email = `gut-${username.codePointAt(0)}@jinyun.example`;
    await county.newcomer(username, email);
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
