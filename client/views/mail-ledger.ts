import { STUCK } from '../../activities/mail/resend.ts';
import type { Database } from '../../activities/store/database.ts';
import type { Instant } from '../../workflows/rules/time/instant.ts';
import { type Page, pageOf } from './page.ts';

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
  /** True for one that waits for a person, who may have it sent again. */
  readonly stuck: boolean;
}

/** Which messages are asked for; null: any. */
export interface WhichMail {
  readonly state: string | null;
  readonly kind: string | null;
  readonly recipient: string | null;
}

/** The rows of a cycle's mail ledger, the newest first. */
export function mailLedger(
  db: Database,
  cycle: string,
  { state, kind, recipient }: WhichMail,
  page: Page,
): Promise<MailRow[]> {
  const { sql, values } = pageOf(['at', 'recipient', 'key'], 'desc', page, 5);
  return db.many<MailRow>(
    `select key, at, kind, recipient, jsonb_array_length(items) as items, state, attempts, note,
            state = any($5) as stuck from mail
     where cycle = $1 and ($2::text is null or state = $2) and ($3::text is null or kind = $3)
       and ($4::text is null or recipient = $4) ${sql}`,
    [cycle, state, kind, recipient, STUCK, ...values],
  );
}

/** How many messages of a ledger stand in a state. */
export interface MailCount {
  readonly state: string;
  readonly count: number;
}

/** How many of the messages of a kind and to a recipient, or of all, stand in each state. */
export function mailCounts(
  db: Database,
  cycle: string,
  { kind, recipient }: Omit<WhichMail, 'state'>,
): Promise<MailCount[]> {
  return db.query<MailCount>(
    `select state, count(*)::int as count from mail
     where cycle = $1 and ($2::text is null or kind = $2) and ($3::text is null or recipient = $3)
     group by state order by state`,
    [cycle, kind, recipient],
  );
}

/** What names a row of the ledger among its pages. */
export function mailKey({ at, recipient, key }: MailRow): string[] {
  return [at, recipient, key];
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
