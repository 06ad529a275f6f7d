import type { AccountRole } from '../../workflows/rules/authority/about-account.ts';

/** Somebody who may sign in. */
export interface Account {
  readonly id: string;
  readonly name: string;
  readonly email: string;
  readonly username: string;
  readonly role: AccountRole | null;
  readonly secondFactor: boolean;
}

/** Somebody who is signed in, with the session it is by. */
export interface SignedIn {
  readonly account: Account;
  readonly session: string;
  /** When the password was last given in this session; null when only at its beginning, long ago. */
  readonly provedAt: Date;
  /** A second factor was given in this session, here or at the organisation's own sign-in. */
  readonly secondFactor: boolean;
  /** The password is shorter than some may have. */
  readonly shortPassword: boolean;
  /** Cookies to be set anew, for the session goes on by being used. */
  readonly cookies: readonly string[];
}
