import { operationError } from '../operations/errors.ts';
import type { SignedIn } from './account.ts';
import { challenged } from './challenge.ts';
import type { AccountDeps } from './deps.ts';
import { asked } from './failed.ts';
import { guess } from './guess.ts';
import { codeLimit } from './locks.ts';
import { countTry, forgetMisses } from './misses.ts';
import { sessionIn } from './session-in.ts';
import { goOnAnew } from './sessions.ts';
import { noteSignIn } from './sign-in-noted.ts';
import { signedIn } from './signed-in.ts';
import { withProof } from './with-proof.ts';

/** What is shown once when a second factor is begun: the address for an authenticator, and codes for when it is lost. */
export interface SecondFactor {
  readonly uri: string;
  readonly backupCodes: readonly string[];
}

/**
 * Begins a second factor; it counts once a first code was given. Who has no password, as whoever comes by the
 * organisation, gives none (null); but what they have as a second factor is not replaced by whoever did not give it:
 * `second_factor_needed`; nor is it by anybody: `has_second_factor`.
 */
export async function beginSecondFactor(
  deps: AccountDeps,
  headers: Headers,
  { account, secondFactor }: SignedIn,
  password: string | null,
): Promise<SecondFactor> {
  if (password === null && account.secondFactor && !secondFactor) {
    throw operationError('forbidden', 'second_factor_needed', account.username);
  }
  const body = password === null ? {} : { password };
  const begun = await withProof(deps, account.id, () => asked(deps, (api) => api.enableTwoFactor({ headers, body })));
  if (begun.method !== 'totp') throw new Error('a second factor by code was begun');
  return { uri: begun.totpURI, backupCodes: begun.backupCodes };
}

/**
 * Takes a code: the first one of a new authenticator, the one that a sign-in waits for, or one in a session that was
 * opened without. Each is good once. Every other session that the account had before its first code ends: nobody gave a
 * second factor there. Answers with cookies.
 */
export async function giveCode(deps: AccountDeps, headers: Headers, code: string): Promise<readonly string[]> {
  const before = await lookedAt(deps, headers);
  const cookies = await guarded(deps, before, headers, async () => {
    const given = await asked(deps, (api) => api.verifyTOTP({ headers, body: { code }, returnHeaders: true }));
    const set = given.headers.getSetCookie();
    await refuseUsed(deps, given.response.user.id, code, sessionIn(set));
    return set;
  });
  const opened = sessionIn(cookies);
  if (before?.account.secondFactor) return goOnAnew(deps, before.session, { secondFactor: true });
  if (before && opened !== null) await beOnly(deps, before, opened);
  await noteSignIn(deps, cookies);
  return cookies;
}

/** Codes are guessed no more often than five times in a quarter of an hour: at the door and in a session together. */
async function guarded<T>(
  deps: AccountDeps,
  before: SignedIn | null,
  headers: Headers,
  work: () => Promise<T>,
): Promise<T> {
  const accounts = before ? [before.account.id] : await challenged(deps.db, headers);
  if (accounts.length === 0) return work();
  const limits = accounts.map(codeLimit);
  const done = await guess(deps, limits, work);
  for (const { key } of limits) await forgetMisses(deps.db, key);
  return done;
}

/** Who is signed in; a session that was idle too long ends, which the library would have go on by any code. */
function lookedAt(deps: AccountDeps, headers: Headers): Promise<SignedIn | null> {
  return signedIn(deps, headers, false);
}

/** Ends every session of an account but one: a code was given in it, and no password since. */
async function beOnly({ db }: AccountDeps, { account, provedAt }: SignedIn, session: string): Promise<void> {
  await db.query('delete from sessions where user_id = $1 and token <> $2', [account.id, session]);
  await db.query('update sessions set proved_at = $2, second_factor = true where token = $1', [
    session,
    provedAt.toISOString(),
  ]);
}

/** How long an authenticator's code would be taken. */
const CODE_MINUTES = 2;

/** Ends the session that a code opened when the code had been used before: somebody looked over a shoulder. */
async function refuseUsed({ db, now }: AccountDeps, account: string, code: string, session: string | null) {
  const key = `code:${account}:${code}`;
  const used = await countTry(db, [{ key, most: 1, minutes: CODE_MINUTES }], now());
  if (used === 0) return;
  await db.query('delete from sessions where token = $1', [session]);
  throw operationError('forbidden', 'wrong_code', '');
}

/**
 * Takes one of the codes that were kept for when the authenticator is lost; each is good once. Refused:
 * `no_authenticator` where none was set up.
 */
export async function giveBackupCode(deps: AccountDeps, headers: Headers, code: string): Promise<readonly string[]> {
  const before = await lookedAt(deps, headers);
  if (before && !before.account.secondFactor) {
    throw operationError('conflict', 'no_authenticator', '');
  }
  const { headers: set } = await guarded(deps, before, headers, () =>
    asked(deps, (api) => api.verifyBackupCode({ headers, body: { code }, returnHeaders: true })),
  );
  if (before) return goOnAnew(deps, before.session, { secondFactor: true });
  const cookies = set.getSetCookie();
  await noteSignIn(deps, cookies);
  return cookies;
}
