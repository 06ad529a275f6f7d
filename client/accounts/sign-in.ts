import { ADDRESS } from './address-header.ts';
import type { Auth } from './auth.ts';
import type { AccountDeps } from './deps.ts';
import { asked } from './failed.ts';
import { guess } from './guess.ts';
import { loginLimit } from './locks.ts';
import { forgetMisses, type Limit } from './misses.ts';
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
  const meant = await meantBy(deps, credentials.login);
  const ofLogin = limitOf(meant, credentials.login);
  const ofAddress = { key: `address:${credentials.address}`, most: 50, minutes: 15, shared: true } as const;
  const entered = await guess(deps, [ofLogin, ofAddress], () =>
    asked(deps, (api) => enter(api, { ...credentials, login: meant?.email ?? credentials.login })),
  );
  await forgetMisses(deps.db, ofLogin.key);
  if (!entered.secondFactor) await noteSignIn(deps, entered.cookies);
  return entered;
}

/** By its address the library hashes what is given for every account; by a user name only where there is a password. */
async function enter(api: Auth['api'], { login, password, address, browser }: Credentials): Promise<Entered> {
  const from = new Headers({ [ADDRESS]: address, 'User-Agent': browser });
  const { headers, response } = login.includes('@')
    ? await api.signInEmail({ body: { email: login, password }, headers: from, returnHeaders: true })
    : await api.signInUsername({ body: { username: login, password }, headers: from, returnHeaders: true });
  return { cookies: headers.getSetCookie(), secondFactor: response !== null && 'twoFactorRedirect' in response };
}

/** An account that may be meant at the door. */
interface Meant {
  readonly id: string;
  readonly email: string;
}

/** The account that is meant, by whichever of its names. */
async function meantBy({ db }: AccountDeps, login: string): Promise<Meant | undefined> {
  const known = 'select id, email from accounts where username = $1 or email = $1';
  return (await db.query<Meant>(known, [login.toLowerCase()]))[0];
}

/** The limit of the account that is meant; a name that nobody has is limited alike. */
function limitOf(meant: Meant | undefined, login: string): Limit {
  return meant ? loginLimit(meant.id) : { ...loginLimit(''), key: `unknown:${login.toLowerCase()}` };
}
