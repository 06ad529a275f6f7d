import type { Database } from '../../activities/store/database.ts';
import type { Auth } from './auth.ts';
import type { SecurityProfile } from './security-profile.ts';

/** What accounts are kept over. */
export interface AccountDeps {
  readonly db: Database;
  /** Loaded when it is first asked for: a start that nobody signs in to does not wait for it. */
  readonly auth: () => Promise<Auth>;
  readonly now: () => Date;
  /** Addresses of the proxies whose word is taken for where a request comes from. */
  readonly proxies: readonly string[];
  /** True where people may sign in by their organisation. */
  readonly organisation: boolean;
  /** In a sample, what proves the link by which somebody is entered; null anywhere else. */
  readonly trial: ((who: string) => string) | null;
  /** A secret of something, the same each time, that nobody can make who has only the database. */
  readonly secretOf: (parts: readonly string[]) => string;
  /** What is asked of passwords and second factors here. */
  readonly profile: SecurityProfile;
  /** True for the address of somebody who is a leader of the county in a cycle. */
  readonly leads: (email: string) => Promise<boolean>;
  /** What hashing a password costs. */
  readonly cost: number;
  /** Sends a letter that holds a secret: at once, and kept nowhere. */
  readonly send: (letter: AccountLetter) => Promise<void>;
  /** Where people reach this installation. */
  readonly url: string;
}

/** A letter to the holder of an account: a link by which they begin, begin anew, or see what they have to know. */
export interface AccountLetter {
  readonly kind: 'invitation' | 'reset' | 'factor_dropped' | 'settings_changed';
  readonly to: { readonly email: string; readonly name: string };
  readonly link: string;
}
