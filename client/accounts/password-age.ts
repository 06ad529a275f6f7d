import { operationError } from '../operations/errors.ts';
import type { Account } from './account.ts';
import type { AccountDeps } from './deps.ts';

const DAY_MS = 86_400_000;

/**
 * Refuses whoever has a password that is older than the installation lets it be: `password_expired`. Whoever has none,
 * as by the organisation's own sign-in, is let through.
 */
export async function refuseExpired({ db, now, profile }: AccountDeps, { id, username }: Account): Promise<void> {
  if (profile.days === null) return;
  const [row] = await db.query<{ at: Date }>(
    `select password_set_at as at from sign_ins where user_id = $1 and password is not null`,
    [id],
  );
  if (row && now().getTime() - row.at.getTime() > profile.days * DAY_MS)
    throw operationError('forbidden', 'password_expired', username);
}
