import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Database } from '../../activities/store/database.ts';
import { askedBy, firstLink, invite } from '../../client/accounts/invitations.ts';
import { accountsBeside } from '../support/accounts.ts';
import { browser } from '../support/browser.ts';
import { openRecord } from '../support/record.ts';
import { openSignedUp, type SignedUp } from '../support/signed-up.ts';

let db: Database;
let county: SignedUp;

beforeAll(async () => {
  db = await openRecord();
});

afterAll(async () => {
  await county.close();
  await db.close();
});

const secretIn = (link: string | undefined | null) => link?.split('#')[1] ?? '';

describe('whoever comes to the page of the sign-in', () => {
  it('is offered what is set up', async () => {
    county = await openSignedUp(db, {
      organisation: { issuer: 'https://id.example', clientId: 'duban', clientSecret: 'a secret of the test' },
    });
    const answer = await browser(county.httpDeps).ask('GET', '/session/ways');
    expect([answer.status, await answer.json()]).toEqual([200, { organisation: true }]);
  });
});

describe('whoever comes by the link of an invitation', () => {
  const asked = async (token: string) => {
    const answer = await browser(county.httpDeps).ask('POST', '/session/invitation', { token });
    return [answer.status, await answer.json()];
  };

  it('is told whom it asks, and that it has ended when it has', async () => {
    const invited = { email: 'new@jinyun.example', name: '新人', role: null };
    const letter = await invite(county.httpDeps.accounts, invited, {
      actor: 'operator',
      id: null,
      role: 'operator',
      key: 'k1',
    });
    expect(await asked(secretIn(letter?.link))).toEqual([200, { name: '新人' }]);
    expect(await asked('x'.repeat(43))).toEqual([422, expect.objectContaining({ code: 'link_ended' })]);
  });

  it('is the first administrator by the first link alone, which names nobody', async () => {
    const empty = await openRecord();
    const deps = accountsBeside(empty);
    const first = secretIn(await firstLink(deps));
    expect(await askedBy(deps, first)).toEqual({ name: null });
    await empty.close();
  });
});
