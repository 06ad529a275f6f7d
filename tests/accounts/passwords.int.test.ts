import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Database } from '../../activities/store/database.ts';
import { SECURITY_PROFILES } from '../../client/accounts/security-profile.ts';
import { refuseWeak } from '../../client/accounts/weak-password.ts';
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

const PLAIN = { profile: SECURITY_PROFILES.plain, leads: async () => false };
const NOBODY = { role: null, email: null };

const lastLink = () => linkIn(county.post.sent.at(-1)?.raw ?? '');

describe('a password', () => {
  it.each([
    ['common', 'Password1234'],
    ['a run of the keyboard', 'qwertyuiopas'],
    ['a run backwards', '987654321098'],
    ['a repetition', 'abcabcabcabc'],
    ['the user’s own name', 'xiaowang-2024'],
    ['the place’s', 'jinyun123456'],
    ['common in another width', 'ｐａｓｓｗｏｒｄ１２３４'],
  ])('is refused when it is %s', async (_what, password) => {
    const chosen = refuseWeak(PLAIN, password, { ...NOBODY, words: ['xiaowang', 'wang@x.example'] });
    await expect(chosen).rejects.toMatchObject({ refusals: [{ code: 'common_password' }] });
  });

  it.each(['correct horse battery staple', '督查室的第三扇窗朝南开着呢', 'k7#vQ2!mX9zR'])(
    'may be %j',
    async (password) => {
      await expect(refuseWeak(PLAIN, password, { ...NOBODY, words: ['xiaowang'] })).resolves.toBeUndefined();
    },
  );

  it('is longer where accounts are looked after or audited', async () => {
    const email = 'sjy@jinyun.example';
    const invited = { email, name: '审计', role: 'auditor' };
    await county.approved(await county.admin.ask('POST', '/accounts/invitations', invited));
    const beginning = { token: lastLink(), username: 'sjy', password: 'k7#vQ2!mX9zR' };
    const short = await county.browser().ask('POST', '/accounts', beginning);
    expect(await refusal(short)).toEqual([422, 'short_password']);
    const again = await county.browser().ask('POST', '/accounts', { ...beginning, password: PASSWORD });
    expect(again.status).toBe(201);
  });

  it('that is refused when it is changed or set anew leaves the old one, and the link good', async () => {
    const who = await county.newcomer('dreizehn', 'dreizehn@jinyun.example');
    const next = 'dreizehn1234';
    expect(await refusal(await who.ask('PUT', '/password', { current: PASSWORD, next }))).toEqual([
      422,
      'common_password',
    ]);
    await county.browser().ask('POST', '/password/resets', { email: 'dreizehn@jinyun.example' });
    await county.sendResets();
    const token = lastLink();
    const set = async (password: string) => county.browser().ask('PUT', '/password/resets', { token, password });
    expect(await refusal(await set(next))).toEqual([422, 'common_password']);
    expect((await county.browser().signIn('dreizehn')).status).toBe(201);
    expect((await set('a different one, long')).status).toBe(200);
  });

  it('is set anew three times an hour at most, known or not', async () => {
    const ask = async () => county.browser().ask('POST', '/password/resets', { email: 'niemand@jinyun.example' });
    for (let i = 0; i < 3; i += 1) expect((await ask()).status).toBe(202);
    const fourth = await ask();
    expect(Number(fourth.headers.get('retry-after'))).toBeGreaterThan(3500);
    expect(await refusal(fourth)).toEqual([429, 'locked']);
  });
});
