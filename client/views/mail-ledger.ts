import type { Database } from '../../activities/store/database.ts';
import type { Instant } from '../../workflows/rules/time/instant.ts';

/** A row of the mail ledger as people see it. */
export interface MailRow {
  readonly key: string;
  readonly at: Instant;
  readonly kind: string;
  readonly recipient: string;
  readonly items: number;
  readonly state: string;
  readonly attempts: number;
  readonly note: string;
}

/** The newest rows of a cycle's mail ledger, or those in one state. */
export function mailLedger(db: Database, cycle: string, state: string | null, limit: number): Promise<MailRow[]> {
  return db.query<MailRow>(
    `select key, at, kind, recipient, jsonb_array_length(items) as items, state, attempts, note from mail
     where cycle = $1 and ($2::text is null or state = $2) order by at desc, recipient limit $3`,
    [cycle, state, limit],
  );
}

const STATES = ['pending', 'sending', 'accepted', 'superseded', 'undeliverable', 'unknown'];

/** True for a state that a row of the ledger may have. */
export function isMailState(text: string): boolean {
  return STATES.includes(text);
}

/** The bytes of one of a cycle's messages as they were sent; null before it was rendered. */
export async function mailMessage(db: Database, cycle: string, key: string): Promise<string | null> {
  const [row] = await db.query<{ raw: string }>(
    'select raw from messages join mail using (key) where key = $2 and cycle = $1',
    [cycle, key],
  );
  return row?.raw ?? null;
}
