import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { Database } from '../../activities/store/database.ts';
import { sendResets } from '../../client/accounts/resets.ts';
import { refusal } from '../support/browser.ts';
import { linkIn } from '../support/link-in.ts';
import { openRecord } from '../support/record.ts';
import { openSignedUp, type SignedUp } from '../support/signed-up.ts';

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

const asked = async (email: string) => (await county.browser().ask('POST', '/password/resets', { email })).status;
const waiting = () => db.query('select 1 from resets_asked');

/** A round of sending; answers with how many letters went out, and what was told of those that did not. */
async function round(): Promise<readonly [number, readonly string[]]> {
  const before = county.post.sent.length;
  const told: string[] = [];
  await sendResets(county.httpDeps.accounts, (error) => told.push(String(error)));
  return [county.post.sent.length - before, told];
}

function later(minutes: number): void {
  now = new Date(now.getTime() + minutes * 60_000);
}

describe('a link that sets a password anew', () => {
  it('is answered before anybody looks for the address, and sent afterwards to whoever has it', async () => {
    await county.newcomer('eins', 'eins@jinyun.example');
    const before = county.post.sent.length;
    expect([await asked('Eins@jinyun.example'), await asked('niemand@jinyun.example')]).toEqual([202, 202]);
    expect([county.post.sent.length - before, await waiting()]).toEqual([0, [{}, {}].map(() => expect.anything())]);
    expect(await round()).toEqual([1, []]);
    expect(county.post.sent.at(-1)?.to).toBe('eins@jinyun.example');
    expect([await waiting(), await round()]).toEqual([[], [0, []]]);
  });

  it('is tried again after a minute while the mail server is away, which is told, and sets the password then', async () => {
    await county.newcomer('zwei', 'zwei@jinyun.example');
    await asked('zwei@jinyun.example');
    county.post.next('deferred');
    expect(await round()).toEqual([1, [expect.stringContaining('mail_unavailable')]]);
    expect(await round()).toEqual([0, []]);
    later(1);
    expect(await round()).toEqual([1, []]);
    const reset = { token: linkIn(county.post.sent.at(-1)?.raw ?? ''), password: 'a different one, long' };
    expect((await county.browser().ask('PUT', '/password/resets', reset)).status).toBe(200);
    expect(await waiting()).toEqual([]);
  });

  it('is not tried again where the address is refused, nor after an hour', async () => {
    await county.newcomer('drei', 'drei@jinyun.example');
    await asked('drei@jinyun.example');
    county.post.next('refused');
    expect(await round()).toEqual([1, [expect.stringContaining('mail_refused')]]);
    expect(await waiting()).toEqual([]);
    await asked('drei@jinyun.example');
    later(61);
    county.post.next('deferred');
    expect(await round()).toEqual([1, [expect.stringContaining('mail_unavailable')]]);
    expect(await waiting()).toEqual([]);
  });

  it('that those who look after accounts send is told to them when it does not go out', async () => {
    await county.newcomer('vier', 'vier@jinyun.example');
    const [guard, id] = [await county.guard(), await county.idOf('vier')];
    const send = () => guard.ask('POST', `/accounts/${id}/requests`, { ask: 'reset' });
    county.post.next('deferred');
    expect(await refusal(await send())).toEqual([503, 'mail_unavailable']);
    expect((await send()).status).toBe(201);
  });
});

describe('letters about accounts', () => {
  it('go to one address twenty times a day at most, counting those that were taken', async () => {
    const { send } = county.httpDeps.accounts;
    const to = { email: 'viel@jinyun.example', name: '某人' };
    const letter = { kind: 'invitation', to, link: 'https://duban.example/begin#x' } as const;
    county.post.next('deferred');
    await expect(send(letter)).rejects.toThrow('mail_unavailable');
    for (let sent = 0; sent < 20; sent += 1) await send(letter);
    await expect(send(letter)).rejects.toThrow('letters_spent');
    later(24 * 60);
    await send(letter);
  });
});
