import { createHook } from 'node:async_hooks';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Database } from '../../activities/store/database.ts';
import { refusal } from '../support/browser.ts';
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

/** How many passwords are hashed while something is done: the work that tells by its time. */
async function hashed(work: () => Promise<unknown>): Promise<number> {
  let count = 0;
  const init = (_id: number, type: string) => {
    if (type === 'SCRYPTREQUEST') count += 1;
  };
  const hook = createHook({ init }).enable();
  await work().finally(() => hook.disable());
  return count;
}

const set = (sql: string, username: string) =>
  db.query(sql.replace('ME', '(select id from accounts where username = $1)'), [username]);

describe('a wrong password', () => {
  it('costs one hash, whoever is meant: known, unknown, ended, locked, or of the organisation alone', async () => {
    for (const name of ['bekannt', 'beendet', 'gesperrt', 'fremd'])
      await county.newcomer(name, `${name}@jinyun.example`);
    await set('update accounts set ended_at = now() where id = ME', 'beendet');
    await set('update accounts set locked_at = now() where id = ME', 'gesperrt');
    await set('delete from sign_ins where user_id = ME', 'fremd');
    for (const name of ['bekannt', 'unbekannt', 'beendet', 'gesperrt', 'fremd'])
      for (const login of [name, `${name}@jinyun.example`]) {
        const work = async () =>
          expect(await refusal(await county.browser().signIn(login, 'wrong wrong wrong'))).toEqual([
            403,
            'wrong_credentials',
          ]);
        expect([login, await hashed(work)]).toEqual([login, 1]);
      }
  });
});
