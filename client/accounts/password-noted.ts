import type { Database } from '../../activities/store/database.ts';
import { isPassword } from './password.ts';
import { isShort } from './shortest.ts';

/** True when a password is the one that is kept; of that one it is noted whether it is too short for some. */
export async function isPasswordNoted(
  db: Database,
  given: { readonly hash: string; readonly password: string },
): Promise<boolean> {
  const good = await isPassword(given);
  if (good) {
    await db.query(
      'update sign_ins set short_password = $2 where password = $1 and short_password is distinct from $2::boolean',
      [given.hash, isShort(given.password)],
    );
  }
  return good;
}
