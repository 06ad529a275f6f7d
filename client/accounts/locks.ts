import { doOnce } from './acts.ts';
import type { AccountDeps } from './deps.ts';
import { forgetMisses, type Limit } from './misses.ts';
import type { AskedBy } from './steward.ts';

/** How often an account may miss its password before nobody is let in by it for a while (reliability §6, login). */
const MOST = { most: 10, minutes: 15 } as const;

/** The limit of one name by which an account is signed in to: its user name or its address. */
export function loginLimit(login: string): Limit {
  return { key: `account:${login.toLowerCase()}`, ...MOST };
}

/** The limit of the passwords that somebody signed in gives once more. */
export function proofLimit(account: string): Limit {
  return { key: `proof:${account}`, ...MOST };
}

/** Until when nobody is let in by an account that a query calls `a`, as SQL: of its passwords or of its codes. */
export const LOCKED_UNTIL = `(
  select max(until) from (
    select at + make_interval(mins => ${MOST.minutes}) as until
    from (select at, row_number() over (partition by key order by at desc) as place
          from misses where key in ('account:' || lower(a.username), 'account:' || lower(a.email))) m
    where place = ${MOST.most}
    union all
    select locked_until from second_factors where user_id = a.id
  ) l where until > $1::timestamptz)`;

/** Lets nobody in by an account until it is unlocked, and ends its sessions at once. */
export async function lock(deps: AccountDeps, id: string, by: AskedBy): Promise<void> {
  const { db, now } = deps;
  await doOnce(deps, id, 'account_locked', by, async () => {
    await db.query('update accounts set locked_at = $2 where id = $1', [id, now().toISOString()]);
    await db.query('delete from sessions where user_id = $1', [id]);
  });
}

/** Lets an account be tried again at once that was locked, by an administrator or after too many misses; its password stays. */
export async function unlock(deps: AccountDeps, id: string, by: AskedBy): Promise<void> {
  await doOnce(deps, id, 'account_unlocked', by, () => forgetLocks(deps, id));
}

async function forgetLocks({ db }: AccountDeps, id: string): Promise<void> {
  const [row] = await db.query<{ email: string; username: string | null }>(
    'update accounts set locked_at = null where id = $1 returning email, username',
    [id],
  );
  for (const login of [row?.email, row?.username]) if (login) await forgetMisses(db, loginLimit(login).key);
  await forgetMisses(db, proofLimit(id).key);
  await db.query('update second_factors set locked_until = null, failed_verification_count = 0 where user_id = $1', [
    id,
  ]);
}
