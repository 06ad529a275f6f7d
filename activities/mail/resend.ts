import type { Instant } from '../../workflows/rules/time/instant.ts';
import { append } from '../store/append.ts';
import type { Database } from '../store/database.ts';
import { numberUnder } from '../store/number-under.ts';

/** What came of asking that a message be sent again; `stuck` is false for one that is under way or has arrived. */
export type Resent =
  | { readonly status: 'done'; readonly number: number }
  | { readonly status: 'refused'; readonly state: string }
  | { readonly status: 'unknown' };

/** In which states a message waits for a person (reliability §3): nobody repeats it by themselves. */
export const STUCK: readonly string[] = ['undeliverable', 'unknown'];

/**
 * Has a message that could not be delivered, or of which nobody knows whether it was, tried anew; the same key once. What
 * may have arrived is repeated with the very same bytes and to the same address; what surely has not is written anew,
 * to whoever holds the post today.
 */
export async function resend(
  db: Database,
  cycle: string,
  message: string,
  by: { readonly key: string; readonly actor: string; readonly at: Instant },
  now: Date,
): Promise<Resent> {
  const key = `resend/${by.key}`;
  const before = await numberUnder(db, 'mail', key);
  if (before !== undefined) return { status: 'done', number: before };
  const [row] = await db.query<{ state: string }>('select state from mail where cycle = $1 and key = $2', [
    cycle,
    message,
  ]);
  if (!row) return { status: 'unknown' };
  if (!STUCK.includes(row.state)) return { status: 'refused', state: row.state };
  const body = { cycle, key: message };
  const event = { entity: 'mail', key, type: 'mail_resent', at: by.at, actor: by.actor, body };
  const [answer] = await append(db, [event], now);
  if (!answer) throw new Error('a record without an answer');
  return { status: 'done', number: answer.number };
}
