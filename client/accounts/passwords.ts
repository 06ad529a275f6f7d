import type { SignedIn } from './account.ts';
import { endChallenges } from './challenge.ts';
import type { AccountDeps } from './deps.ts';
import { asked } from './failed.ts';
import { resetKept } from './reset-kept.ts';
import { sessionIn } from './session-in.ts';
import { isShort } from './shortest.ts';
import { type Chooser, refuseWeak } from './weak-password.ts';
import { withProof } from './with-proof.ts';

/**
 * Changes one's own password; every other session of the account ends, and every sign-in that waits for its code. Answers with the new session's cookies, in which a
 * second factor was given only if it was before.
 */
export async function changePassword(
  deps: AccountDeps,
  headers: Headers,
  { account, secondFactor }: SignedIn,
  { current, next }: { readonly current: string; readonly next: string },
): Promise<readonly string[]> {
  const { id, role, email, username, name } = account;
  await refuseWeak(deps, next, { role, email, words: [username, name, email] });
  const body = { currentPassword: current, newPassword: next, revokeOtherSessions: true };
  const changed = () => asked(deps, (api) => api.changePassword({ headers, body, returnHeaders: true }));
  const { headers: set } = await withProof(deps, id, changed);
  const cookies = set.getSetCookie();
  await endChallenges(deps.db, id);
  const told = [sessionIn(cookies), secondFactor, isShort(next)];
  await deps.db.query('update sessions set second_factor = $2, short_password = $3 where token = $1', told);
  return cookies;
}

/** Sets a password by the link that was sent; every session of the account ends. */
export async function resetPassword(deps: AccountDeps, token: string, password: string): Promise<void> {
  await refuseWeak(deps, password, await chooserOf(deps, token));
  await asked(deps, (api) => api.resetPassword({ body: { token, newPassword: password } }));
}

/** Whose password a link sets, by the hash it is kept under; nobody's when it is not good, which is told afterwards. */
async function chooserOf({ db }: AccountDeps, token: string): Promise<Chooser> {
  const [row] = await db.query<Chooser>(
    `select role, email, array[coalesce(username, ''), name, email] as words
     from accounts where id in (select value from verifications where identifier = $1)`,
    [resetKept(token)],
  );
  return row ?? { role: null, email: null, words: [] };
}
