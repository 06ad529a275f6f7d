import type { AccountDeps } from './deps.ts';
import { sessionIn } from './session-in.ts';

/** Notes that somebody signed in just now, by the cookies of the session that it opened. */
export async function noteSignIn({ db, now }: AccountDeps, cookies: readonly string[]): Promise<void> {
  await db.query(
    'update accounts set last_sign_in_at = $2 where id = (select user_id from sessions where token = $1)',
    [sessionIn(cookies), now().toISOString()],
  );
}
