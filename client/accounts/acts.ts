import { randomBytes } from 'node:crypto';
import { append } from '../../activities/store/append.ts';
import type { Database } from '../../activities/store/database.ts';
import { toInstant } from '../../workflows/rules/time/instant.ts';

/** What happens to accounts, as the record names it. */
export type AccountAct =
  | 'account_invited'
  | 'account_made'
  | 'account_ended'
  | 'account_restored'
  | 'account_sessions_ended'
  | 'account_reset_sent'
  | 'account_audited';

/** What happens to accounts is in the record, for those who audit it; what proves them is not. A key makes it once. */
export async function recordAct(
  { db, now }: { readonly db: Database; readonly now: () => Date },
  account: string,
  type: AccountAct,
  actor: string,
  body: object,
  key: string = randomBytes(16).toString('hex'),
): Promise<void> {
  await append(db, [{ entity: `account/${account}`, key, type, at: toInstant(now().getTime()), actor, body }], now());
}

/** Something that happened to an account. */
export interface ToldAct {
  readonly at: string;
  readonly act: string;
  readonly account: string;
  readonly actor: string;
  readonly told: object;
}

/** The newest things that happened to accounts, newest first. */
export function accountActs({ db }: { readonly db: Database }, most: number): Promise<ToldAct[]> {
  return db.query<ToldAct>('select at, act, account, actor, told from account_acts order by position desc limit $1', [
    most,
  ]);
}
