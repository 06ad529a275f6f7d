import { doOnce } from './acts.ts';
import { endEverySession } from './challenge.ts';
import type { AccountDeps } from './deps.ts';
import { forgetMisses, type Limit } from './misses.ts';
import type { AskedBy } from './steward.ts';

/** How often an account may miss its password or its codes before nobody is let in by it for a while (reliability §6, limits). */
const MOST = { passwords: 10, codes: 5, minutes: 15 } as const;

/** The limit of an account's password, by whichever name and wherever it is given. */
export function loginLimit(account: string): Limit {
  return { key: `account:${account}`, most: MOST.passwords, minutes: MOST.minutes, slows: true };
}

/** The limit of an account's codes, at the door and in a session. */
export function codeLimit(account: string): Limit {
  return { key: `codes:${account}`, most: MOST.codes, minutes: MOST.minutes };
}

/** Until when nobody is let in by an account that a query calls `a`, as SQL: of its passwords or of its codes. */
export const LOCKED_UNTIL = `(
  select max(until) from (
    select at + make_interval(mins => ${MOST.minutes}) as until
    from (select key, at, row_number() over (partition by key order by at desc) as place
          from misses where key in ('account:' || a.id, 'codes:' || a.id)) m
    where place = case when starts_with(key, 'codes:') then ${MOST.codes} else ${MOST.passwords} end
    union all
    select locked_until from second_factors where user_id = a.id
  ) l where until > $1::timestamptz)`;

/** Lets nobody in by an account until it is unlocked, and ends its sessions at once. */
export async function lock(deps: AccountDeps, id: string, by: AskedBy): Promise<void> {
  const { db, now } = deps;
  await doOnce(deps, id, 'account_locked', by, async () => {
    await db.query('update accounts set locked_at = $2 where id = $1', [id, now().toISOString()]);
    await endEverySession(db, id);
  });
}

/** Lets an account be tried again at once that was locked, by an administrator or after too many misses; its password stays. */
export async function unlock(deps: AccountDeps, id: string, by: AskedBy): Promise<void> {
  await doOnce(deps, id, 'account_unlocked', by, () => forgetLocks(deps, id));
}

async function forgetLocks({ db }: AccountDeps, id: string): Promise<void> {
  for (const limit of [loginLimit(id), codeLimit(id)]) await forgetMisses(db, limit.key);
  await db.query('update accounts set locked_at = null where id = $1', [id]);
  await db.query('update second_factors set locked_until = null, failed_verification_count = 0 where user_id = $1', [
    id,
  ]);
}
