import { operationError } from '../operations/errors.ts';
import type { Role } from './account.ts';
import { recordAct } from './acts.ts';
import type { AccountDeps } from './deps.ts';
import { askReset } from './passwords.ts';
import type { Steward } from './steward.ts';

/** An account as those see it who look after accounts. */
export interface Registered {
  readonly id: string;
  readonly username: string;
  readonly name: string;
  readonly email: string;
  readonly role: Role | null;
  readonly secondFactor: boolean;
  readonly since: string;
  readonly endedAt: string | null;
  readonly sessions: number;
}

/** Every account, by user name. */
export async function accounts({ db }: AccountDeps): Promise<Registered[]> {
  const rows = await db.query<Omit<Registered, 'since' | 'endedAt'> & { since: Date; endedAt: Date | null }>(
    `select id, coalesce(username, email) as username, name, email, role, coalesce(two_factor_enabled, false) as "secondFactor",
            created_at as since, ended_at as "endedAt",
            (select count(*)::integer from sessions s where s.user_id = a.id and s.expires_at > now()) as sessions
     from accounts a order by username`,
  );
  return rows.map((row) => ({
    ...row,
    since: row.since.toISOString(),
    endedAt: row.endedAt?.toISOString() ?? null,
  }));
}

/** Ends an account and every session of it at once; what it did stays. Nobody ends their own. */
export async function endAccount(deps: AccountDeps, id: string, by: Steward): Promise<void> {
  if (id === by.id) throw operationError('conflict', 'own_account', by.actor);
  await change(deps, id, `update accounts set ended_at = $2 where id = $1 and ended_at is null returning username`);
  await deps.db.query('delete from sessions where user_id = $1', [id]);
  await recordAct(deps, id, 'account_ended', by.actor, { account: id });
}

/** Lets an account sign in again. */
export async function restoreAccount(deps: AccountDeps, id: string, by: Steward): Promise<void> {
  await change(
    deps,
    id,
    `update accounts set ended_at = null, updated_at = $2 where id = $1 and ended_at is not null returning username`,
  );
  await recordAct(deps, id, 'account_restored', by.actor, { account: id });
}

/** Ends every session of an account: whoever is signed in by it signs in anew. */
export async function endSessions(deps: AccountDeps, id: string, by: Steward): Promise<void> {
  await emailOf(deps, id);
  await deps.db.query('delete from sessions where user_id = $1', [id]);
  await recordAct(deps, id, 'account_sessions_ended', by.actor, { account: id });
}

/** Sends a link to set the password anew to the account's own address: nobody chooses it for another. */
export async function sendReset(deps: AccountDeps, id: string, by: Steward): Promise<void> {
  await askReset(deps, await emailOf(deps, id));
  await recordAct(deps, id, 'account_reset_sent', by.actor, { account: id });
}

async function emailOf({ db }: AccountDeps, id: string): Promise<string> {
  const [row] = await db.query<{ email: string }>('select email from accounts where id = $1', [id]);
  if (!row) throw operationError('not_found', 'unknown_account', id);
  return row.email;
}

async function change({ db, now }: AccountDeps, id: string, sql: string): Promise<void> {
  if ((await db.query(sql, [id, now().toISOString()])).length === 0) {
    throw operationError('not_found', 'unknown_account', id);
  }
}
