import type { AccountDeps } from './deps.ts';
import { asked } from './failed.ts';

/** Changes one's own password; every other session of the account ends. Answers with the new session's cookies. */
export async function changePassword(
  deps: AccountDeps,
  headers: Headers,
  { current, next }: { readonly current: string; readonly next: string },
): Promise<readonly string[]> {
  const body = { currentPassword: current, newPassword: next, revokeOtherSessions: true };
  const { headers: set } = await asked(deps, (api) => api.changePassword({ headers, body, returnHeaders: true }));
  return set.getSetCookie();
}

/** Sends a link to set the password anew, good for an hour and once. Says nothing of whether the address is known. */
export async function askReset(deps: AccountDeps, email: string): Promise<void> {
  await asked(deps, (api) => api.requestPasswordReset({ body: { email } }));
}

/** Sets a password by the link that was sent; every session of the account ends. */
export async function resetPassword(deps: AccountDeps, token: string, password: string): Promise<void> {
  await asked(deps, (api) => api.resetPassword({ body: { token, newPassword: password } }));
}
