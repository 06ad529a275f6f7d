import { operationError } from '../operations/errors.ts';
import type { AccountDeps } from './deps.ts';
import { asked } from './failed.ts';
import { newToken, tokenKept } from './hashed-tokens.ts';
import { isPassword } from './password.ts';
import { withProof } from './with-proof.ts';

/** Where an account is signed in. */
export interface OwnSession {
  readonly id: string;
  readonly since: string;
  readonly address: string | null;
  readonly browser: string | null;
  /** The session that asks. */
  readonly this: boolean;
}

/** The sessions of an account, newest first. */
export async function ownSessions({ db }: AccountDeps, account: string, current: string): Promise<OwnSession[]> {
  const rows = await db.query<Omit<OwnSession, 'this' | 'since'> & { readonly since: Date }>(
    `select id, created_at as since, ip_address as address, user_agent as browser
     from sessions where user_id = $1 and expires_at > now() order by created_at desc`,
    [account],
  );
  return rows.map((row) => ({ ...row, since: row.since.toISOString(), this: row.id === current }));
}

/** Ends a session of an account; `not_found` for anybody else's. */
export async function endSession({ db }: AccountDeps, account: string, session: string): Promise<void> {
  const ended = await db.query('delete from sessions where id = $1 and user_id = $2 returning 1', [session, account]);
  if (ended.length === 0) throw operationError('not_found', 'unknown_session', session);
}

/** Signs out; answers with the cookies that say so. */
export async function signOut(deps: AccountDeps, headers: Headers): Promise<readonly string[]> {
  const { headers: set } = await asked(deps, (api) => api.signOut({ headers, returnHeaders: true }));
  return set.getSetCookie();
}

/**
 * Has the password given once more before something grave; good for ten minutes in this session, which goes on under
 * another token: whoever knew the old one has proved nothing. Answers with its cookies.
 */
export function proveAgain(
  deps: AccountDeps,
  account: string,
  session: string,
  password: string,
): Promise<readonly string[]> {
  return withProof(deps, account, async () => {
    await refuseWrong(deps, account, password);
    return goOnAnew(deps, session, { provedAt: deps.now() });
  });
}

/** What was proved in a session after it was opened. */
interface Proof {
  readonly provedAt?: Date;
  readonly secondFactor?: true;
}

/**
 * Has a session go on with a proof under another token, both at once: whoever knew the old one has proved nothing.
 * Answers with its cookies.
 */
export async function goOnAnew(
  deps: AccountDeps,
  session: string,
  { provedAt, secondFactor }: Proof,
): Promise<readonly string[]> {
  const token = newToken();
  await deps.db.query(
    `update sessions set token = $2, proved_at = coalesce($3::timestamptz, proved_at),
       second_factor = coalesce($4::boolean, second_factor) where id = $1`,
    [session, tokenKept(token), provedAt?.toISOString() ?? null, secondFactor ?? null],
  );
  const { headers } = await asked(deps, (api) => api.handOver({ body: { token }, returnHeaders: true }));
  return headers.getSetCookie();
}

/** True for whoever has a password here; whoever comes by the organisation alone has none. */
export async function hasPassword(deps: AccountDeps, account: string): Promise<boolean> {
  return (await passwordOf(deps, account)) !== null;
}

async function refuseWrong(deps: AccountDeps, account: string, password: string): Promise<void> {
  const hash = await passwordOf(deps, account);
  if (hash === null || !(await isPassword({ hash, password }))) {
    throw operationError('forbidden', 'wrong_credentials', '');
  }
}

/** A password as it is kept; null where there is none. */
async function passwordOf({ db }: AccountDeps, account: string): Promise<string | null> {
  const [row] = await db.query<{ hash: string | null }>(
    `select password as hash from sign_ins where user_id = $1 and provider_id = 'credential'`,
    [account],
  );
  return row?.hash ?? null;
}
