import type { AccountDeps } from './deps.ts';
import { asked } from './failed.ts';

/** What is shown once when a second factor is begun: the address for an authenticator, and codes for when it is lost. */
export interface SecondFactor {
  readonly uri: string;
  readonly backupCodes: readonly string[];
}

/** Begins a second factor; it counts once a first code was given. */
export async function beginSecondFactor(deps: AccountDeps, headers: Headers, password: string): Promise<SecondFactor> {
  const begun = await asked(deps, (api) => api.enableTwoFactor({ headers, body: { password } }));
  if (begun.method !== 'totp') throw new Error('a second factor by code was begun');
  return { uri: begun.totpURI, backupCodes: begun.backupCodes };
}

/** Takes a code: the first one of a new authenticator, or the one that a sign-in waits for. Answers with cookies. */
export async function giveCode(deps: AccountDeps, headers: Headers, code: string): Promise<readonly string[]> {
  const { headers: set } = await asked(deps, (api) => api.verifyTOTP({ headers, body: { code }, returnHeaders: true }));
  return set.getSetCookie();
}

/** Takes one of the codes that were kept for when the authenticator is lost; each is good once. */
export async function giveBackupCode(deps: AccountDeps, headers: Headers, code: string): Promise<readonly string[]> {
  const { headers: set } = await asked(deps, (api) =>
    api.verifyBackupCode({ headers, body: { code }, returnHeaders: true }),
  );
  return set.getSetCookie();
}
