import type { AccountRole } from '../../workflows/rules/authority/about-account.ts';
import type { Account, SignedIn } from './account.ts';
import type { Auth } from './auth.ts';
import type { AccountDeps } from './deps.ts';
import { asked } from './failed.ts';
import { isDoubled } from './is-doubled.ts';
import { isLive, isToldAnew } from './session-limits.ts';

/**
 * Who is signed in by a request's cookie; null when nobody is, the cookie comes twice, or the session was idle or lasted
 * too long. Only what a person asks for has it go on: a page that is left open does not.
 */
export async function signedIn(deps: AccountDeps, headers: Headers, byPerson: boolean): Promise<SignedIn | null> {
  if (isDoubled(headers)) return null;
  const found = await asked(deps, (api) => api.getSession({ headers, query: { disableRefresh: true } }));
  if (!found) return null;
  const { session, user } = found;
  const account = accountOf(user);
  if (user.endedAt || !(await lasts(deps, session, account))) {
    await deps.db.query('delete from sessions where id = $1', [session.id]);
    return null;
  }
  return {
    account,
    session: session.id,
    provedAt: session.provedAt ?? session.createdAt,
    secondFactor: session.secondFactor ?? account.secondFactor,
    shortPassword: session.shortPassword ?? false,
    cookies: byPerson && isToldAnew(session, deps.now()) ? await goneOn(deps, headers) : [],
  };
}

type Found = NonNullable<Awaited<ReturnType<Auth['api']['getSession']>>>;

/** Some sessions end sooner; whether one is a leader's is asked only where it matters. */
async function lasts(deps: AccountDeps, session: Found['session'], { role, email }: Account): Promise<boolean> {
  const now = deps.now();
  if (isLive(session, true, now)) return true;
  return isLive(session, false, now) && role === null && !(await deps.leads(email));
}

/** Has the session go on from now; answers with its cookies. */
async function goneOn(deps: AccountDeps, headers: Headers): Promise<readonly string[]> {
  const { headers: set } = await asked(deps, (api) => api.getSession({ headers, returnHeaders: true }));
  return set.getSetCookie();
}

function accountOf(user: Found['user']): Account {
  return {
    id: user.id,
    name: user.name,
    email: user.email,
    username: user.username ?? user.email,
    role: (user.role ?? null) as AccountRole | null,
    secondFactor: user.twoFactorEnabled ?? false,
  };
}
