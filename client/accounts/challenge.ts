import { createHash } from 'node:crypto';
import type { Database } from '../../activities/store/database.ts';

/** As what the library names a sign-in that waits for its code, and as what it is kept: told apart from other links. */
const NAMED = '2fa-';
const KEPT = 'code-awaited/';

/** How what the library keeps for a while is kept: what a link is known by is a secret, and only its hash stays. */
export const VERIFICATIONS_KEPT = {
  default: 'hashed',
  overrides: { [NAMED]: { hash: async (name: string) => kept(name) } },
} as const;

/** The accounts whose codes are awaited by the sign-ins that a browser's cookies speak of. */
export async function challenged(db: Database, headers: Headers): Promise<string[]> {
  const told = [...(headers.get('cookie') ?? '').matchAll(/two_factor=([^;.]+)/g)];
  if (told.length === 0) return [];
  const rows = await db.query<{ account: string }>(
    'select distinct value as account from verifications where identifier = any($1::text[])',
    [told.map(([, name = '']) => kept(name))],
  );
  return rows.map(({ account }) => account);
}

/** Ends the sign-ins of an account that wait for their code: a password was given there that is worth nothing any more. */
export async function endChallenges(db: Database, account: string): Promise<void> {
  await db.query('delete from verifications where value = $1 and starts_with(identifier, $2)', [account, KEPT]);
}

/** Ends every session of an account, and every sign-in to it that waits for its code. */
export async function endEverySession(db: Database, account: string): Promise<void> {
  await db.query('delete from sessions where user_id = $1', [account]);
  await endChallenges(db, account);
}

function kept(name: string): string {
  return KEPT + createHash('sha256').update(name).digest('base64url');
}
