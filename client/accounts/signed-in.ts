import type { AccountRole } from '../../workflows/rules/authority/about-account.ts';
import type { Account, SignedIn } from './account.ts';
import type { Auth } from './auth.ts';
import type { AccountDeps } from './deps.ts';
import { asked } from './failed.ts';
import { isLive } from './session-limits.ts';

/** Who is signed in by a request's cookie; null when nobody is, or the session was idle or lasted too long. */
export async function signedIn(deps: AccountDeps, headers: Headers): Promise<SignedIn | null> {
  const { headers: set, response } = await asked(deps, (api) => api.getSession({ headers, returnHeaders: true }));
  if (!response) return null;
  const { session, user } = response;
  const account = accountOf(user);
  if (user.endedAt || !isLive(session, account.role !== null, deps.now())) {
    await asked(deps, (api) => api.revokeSession({ headers, body: { token: session.token } }));
    return null;
  }
  const provedAt = session.provedAt ?? session.createdAt;
  const secondFactor = session.secondFactor ?? account.secondFactor;
  return {
    account,
    session: session.id,
    provedAt,
    secondFactor,
    fresh: isLive(session, true, deps.now()),
    cookies: set.getSetCookie(),
  };
}

type User = NonNullable<Awaited<ReturnType<Auth['api']['getSession']>>>['user'];

function accountOf(user: User): Account {
  return {
    id: user.id,
    name: user.name,
    email: user.email,
    username: user.username ?? user.email,
    role: (user.role ?? null) as AccountRole | null,
    secondFactor: user.twoFactorEnabled ?? false,
  };
}
