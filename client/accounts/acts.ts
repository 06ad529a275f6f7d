import { randomBytes } from 'node:crypto';
import { isDeepStrictEqual } from 'node:util';
import { append } from '../../activities/store/append.ts';
import type { Database } from '../../activities/store/database.ts';
import { toInstant } from '../../workflows/rules/time/instant.ts';
import { operationError } from '../operations/errors.ts';
import type { AskedBy } from './steward.ts';

/** What happens to accounts, as the record names it. */
export type AccountAct =
  | 'account_invited'
  | 'account_made'
  | 'account_ended'
  | 'account_restored'
  | 'account_sessions_ended'
  | 'account_reset_sent'
  | 'account_locked'
  | 'account_unlocked'
  | 'account_factor_dropped'
  | 'account_audited'
  | 'account_proposed'
  | 'account_approved'
  | 'account_rejected';

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

/** The key of a request in the record: two stewards who chose the same one asked for two things. */
export function keyOf({ actor, key }: AskedBy): string {
  return `${actor}/${key}`;
}

/**
 * True when this was recorded under the request's key before. Refused as `key_used` where something else was: its answer
 * would be taken for the answer to this.
 */
export async function isRepeated(
  { db }: { readonly db: Database },
  account: string,
  type: AccountAct,
  told: object,
  by: AskedBy,
): Promise<boolean> {
  const [known] = await db.query<{ type: string; body: string }>(
    'select type, body from events where entity = $1 and key = $2',
    [`account/${account}`, keyOf(by)],
  );
  if (!known) return false;
  if (known.type === type && isDeepStrictEqual(JSON.parse(known.body), told)) return true;
  throw operationError('conflict', 'key_used', by.key, 'header:Idempotency-Key');
}

/** Does something about one account and records it; what was done under the same key is not done again. */
export async function doOnce(
  deps: { readonly db: Database; readonly now: () => Date },
  account: string,
  type: AccountAct,
  by: AskedBy,
  work: () => Promise<void>,
): Promise<void> {
  const told = { account };
  if (await isRepeated(deps, account, type, told, by)) return;
  await work();
  await recordAct(deps, account, type, by.actor, told, keyOf(by));
}

/** Something that happened to an account. */
export interface ToldAct {
  /** Where it stands in the record. */
  readonly position: number;
  readonly at: string;
  readonly act: string;
  readonly account: string;
  readonly actor: string;
  readonly told: Readonly<Record<string, unknown>>;
}

/** The newest things that happened to accounts, newest first. */
export function accountActs(
  { db }: { readonly db: Database },
  { limit, before }: { readonly limit: number; readonly before: number },
): Promise<ToldAct[]> {
  return db.query<ToldAct>(
    'select position, at, act, account, actor, told from account_acts where position < $1 order by position desc limit $2',
    [before, limit],
  );
}
