import type { AccountRole } from '../../workflows/rules/authority/about-account.ts';
import { operationError } from '../operations/errors.ts';
import { type Page, pageOf, WHOLE } from '../views/page.ts';
import { doOnce } from './acts.ts';
import { endEverySession } from './challenge.ts';
import type { AccountDeps } from './deps.ts';
import { LOCKED_UNTIL } from './locks.ts';
import { sendResetNow } from './resets.ts';
import type { AskedBy } from './steward.ts';

/** An account as those see it who look after accounts. */
export interface Registered {
  readonly id: string;
  readonly username: string;
  readonly name: string;
  readonly email: string;
  readonly role: AccountRole | null;
  readonly secondFactor: boolean;
  readonly since: string;
  readonly endedAt: string | null;
  /** Until when nobody is let in by it, after too many misses; null when it may be tried. */
  readonly lockedUntil: string | null;
  /** Since when an administrator lets nobody in by it; null when none does. */
  readonly lockedAt: string | null;
  /** Null for an account that never signed in since this is noted. */
  readonly lastSignInAt: string | null;
  readonly sessions: number;
}

interface Kept extends Omit<Registered, 'since' | 'endedAt' | 'lockedUntil' | 'lockedAt' | 'lastSignInAt'> {
  readonly since: Date;
  readonly endedAt: Date | null;
  readonly lockedUntil: Date | null;
  readonly lockedAt: Date | null;
  readonly lastSignInAt: Date | null;
}

/** Every account, by user name. */
export async function accounts({ db, now }: AccountDeps, page: Page = WHOLE): Promise<Registered[]> {
  const { sql, values } = pageOf(['coalesce(username, email)', 'id'], 'asc', page, 1);
  const rows = await db.query<Kept>(
    `select id, coalesce(username, email) as username, name, email, role, coalesce(two_factor_enabled, false) as "secondFactor",
            created_at as since, ended_at as "endedAt", locked_at as "lockedAt", last_sign_in_at as "lastSignInAt",
            ${LOCKED_UNTIL} as "lockedUntil",
            (select count(*)::integer from sessions s where s.user_id = a.id and s.expires_at > $1::timestamptz) as sessions
     from accounts a where true ${sql}`,
    [now().toISOString(), ...values],
  );
  return rows.map(({ since, endedAt, lockedUntil, lockedAt, lastSignInAt, ...row }) => ({
    ...row,
    since: since.toISOString(),
    endedAt: endedAt?.toISOString() ?? null,
    lockedUntil: lockedUntil?.toISOString() ?? null,
    lockedAt: lockedAt?.toISOString() ?? null,
    lastSignInAt: lastSignInAt?.toISOString() ?? null,
  }));
}

/** What names an account among its pages. */
export function accountKey({ username, id }: Registered): string[] {
  return [username, id];
}

/** Ends an account and every session of it at once; what it did stays. */
export async function endAccount(deps: AccountDeps, id: string, by: AskedBy): Promise<void> {
  await doOnce(deps, id, 'account_ended', by, async () => {
    await change(deps, id, `update accounts set ended_at = $2 where id = $1 and ended_at is null returning username`);
    await endEverySession(deps.db, id);
  });
}

/** Lets an account sign in again. */
export async function restoreAccount(deps: AccountDeps, id: string, by: AskedBy): Promise<void> {
  const restored = `update accounts set ended_at = null, updated_at = $2 where id = $1 and ended_at is not null returning username`;
  await doOnce(deps, id, 'account_restored', by, () => change(deps, id, restored));
}

/** Ends every session of an account: whoever is signed in by it signs in anew. */
export async function endSessions(deps: AccountDeps, id: string, by: AskedBy): Promise<void> {
  await holderOf(deps, id);
  await doOnce(deps, id, 'account_sessions_ended', by, async () => {
    await endEverySession(deps.db, id);
  });
}

/** Sends a link to set the password anew to the account's own address: nobody chooses it for another. */
export async function sendReset(deps: AccountDeps, id: string, by: AskedBy): Promise<void> {
  const { email } = await holderOf(deps, id);
  await doOnce(deps, id, 'account_reset_sent', by, () => sendResetNow(deps, email));
}

/** Whose account it is. */
interface Holder {
  readonly email: string;
  readonly name: string;
  readonly role: AccountRole | null;
}

/** Whose account it is; refused as `unknown_account`. */
export async function holderOf({ db }: AccountDeps, id: string): Promise<Holder> {
  const [row] = await db.query<Holder>('select email, name, role from accounts where id = $1', [id]);
  if (!row) throw operationError('not_found', 'unknown_account', id);
  return row;
}

async function change({ db, now }: AccountDeps, id: string, sql: string): Promise<void> {
  if ((await db.query(sql, [id, now().toISOString()])).length === 0) {
    throw operationError('not_found', 'unknown_account', id);
  }
}
