import { operationError } from '../operations/errors.ts';
import { ADDRESS } from './address-header.ts';
import type { Auth } from './auth.ts';
import type { AccountDeps } from './deps.ts';
import { asked } from './failed.ts';
import { loginLimit } from './locks.ts';
import { countMiss, forgetMisses, type Limit, secondsDelayed, secondsLocked } from './misses.ts';
import { noteSignIn } from './sign-in-noted.ts';

/** Who says it is whom, from where. */
export interface Credentials {
  /** A user name or an e-mail address. */
  readonly login: string;
  readonly password: string;
  readonly address: string;
  /** What the browser calls itself. */
  readonly browser: string;
}

/** What comes of it: cookies, and whether a second factor is asked for before they are worth anything. */
export interface Entered {
  readonly cookies: readonly string[];
  readonly secondFactor: boolean;
}

/**
 * Signs somebody in by user name or e-mail. After ten misses for an account, or fifty from an address, within a quarter
 * of an hour nobody is let in there, and from the fourth on each has to wait; an unknown name is counted and answered like a wrong password.
 */
export async function signIn(deps: AccountDeps, credentials: Credentials): Promise<Entered> {
  const { db, now } = deps;
  const { login, address } = credentials;
  const limits = limitsOf(login, address);
  const seconds = (await secondsLocked(db, limits, now())) || (await secondsDelayed(db, loginLimit(login).key, now()));
  if (seconds > 0) throw operationError('too_many', 'locked', String(seconds));
  try {
    const entered = await asked(deps, (api) => enter(api, credentials));
    await forgetMisses(db, loginLimit(login).key);
    if (!entered.secondFactor) await noteSignIn(deps, entered.cookies);
    return entered;
  } catch (error) {
    await countMiss(
      db,
      limits.map((l) => l.key),
      now(),
    );
    throw error;
  }
}

async function enter(api: Auth['api'], { login, password, address, browser }: Credentials): Promise<Entered> {
  const from = new Headers({ [ADDRESS]: address, 'User-Agent': browser });
  const { headers, response } = login.includes('@')
    ? await api.signInEmail({ body: { email: login, password }, headers: from, returnHeaders: true })
    : await api.signInUsername({ body: { username: login, password }, headers: from, returnHeaders: true });
  return { cookies: headers.getSetCookie(), secondFactor: response !== null && 'twoFactorRedirect' in response };
}

function limitsOf(login: string, address: string): Limit[] {
  return [loginLimit(login), { key: `address:${address}`, most: 50, minutes: 15 }];
}
