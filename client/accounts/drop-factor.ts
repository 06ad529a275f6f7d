import { operationError } from '../operations/errors.ts';
import { doOnce } from './acts.ts';
import { endEverySession } from './challenge.ts';
import type { AccountDeps, AccountLetter } from './deps.ts';
import { holderOf } from './register.ts';
import type { AskedBy } from './steward.ts';

/**
 * Takes an account's second factor away, for somebody who lost their authenticator and the codes that were kept for it:
 * its sessions end, and they set up another when they have signed in. The letter tells them, in case it was somebody
 * else who asked. Refused: `no_second_factor`.
 */
export async function dropSecondFactor(deps: AccountDeps, id: string, by: AskedBy): Promise<AccountLetter | null> {
  const { db, url } = deps;
  const { email, name } = await holderOf(deps, id);
  const to = { email, name };
  let letter: AccountLetter | null = null;
  await doOnce(deps, id, 'account_factor_dropped', by, async () => {
    const had = await db.query('delete from second_factors where user_id = $1 returning id', [id]);
    if (had.length === 0) throw operationError('conflict', 'no_second_factor', to.name);
    await db.query('update accounts set two_factor_enabled = false where id = $1', [id]);
    await endEverySession(db, id);
    letter = { kind: 'factor_dropped', to, link: `${url}/sign-in` };
  });
  return letter;
}
