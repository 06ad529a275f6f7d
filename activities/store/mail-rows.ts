import type { Instant } from '../../workflows/rules/time/instant.ts';
import type { PlannedMessage } from '../planned-message.ts';
import type { Database } from './database.ts';

/** A row of the mail ledger that may be taken for sending. */
export interface LedgerRow {
  readonly key: string;
  readonly cycle: string;
  readonly at: Instant;
  readonly kind: PlannedMessage['kind'];
  readonly recipient: string;
  readonly items: readonly object[];
  readonly state: 'pending' | 'sending';
  readonly attempts: number;
  readonly ambiguous: number;
}

/** True for a reminder that surely reached nobody: several to one person can be made one. */
export function isUnsentReminder(row: LedgerRow): boolean {
  return row.kind === 'reminder' && row.ambiguous === 0 && row.state === 'pending';
}

const COLUMNS = 'key, cycle, at, kind, recipient, items, state, attempts, ambiguous';

/**
 * Rows to be tried now, oldest first: planned, due again, or left behind by a sender whose lease ran out; with them
 * every other reminder to the same people that surely was not sent, so that they can be made one. `recipients` is how
 * many people at most. Nobody waits for the leases of senders known to be dead; a sole sender for nobody's.
 */
export function claimableRows(db: Database, now: string, sender: Sender, recipients: number): Promise<LedgerRow[]> {
  return db.query<LedgerRow>(
    `with open as (
       select ${COLUMNS}, not_before <= $1 or state = 'sending' and not starts_with(lease, $3)
               and ($2 or split_part(lease, '/', 1) = any($5)) as due
       from mail where state in ('pending', 'sending')
     ), first as (
       select cycle, recipient from open where due group by cycle, recipient order by min(at), recipient, cycle limit $4
     )
     select ${COLUMNS} from open join first using (cycle, recipient)
     where due or (kind = 'reminder' and state = 'pending' and ambiguous = 0) order by at, recipient, key`,
    [now, sender.sole, sender.id, recipients, sender.lost ?? []],
  );
}

/** How many messages may go to one person in a day, and how many in all in an hour. */
export interface MailLimits {
  readonly personDay: number;
  readonly hour: number;
}

/**
 * Who sends: an id for each process, whether nobody else can be sending, who is known to do so no more, and within which
 * limits; none for a trial, whose mail goes nowhere.
 */
export interface Sender {
  readonly id: string;
  readonly sole: boolean;
  readonly lost?: readonly string[];
  readonly limits?: MailLimits;
}

/** The senders that hold a row for an attempt. */
export async function sendersAtWork(db: Database): Promise<string[]> {
  const rows = await db.query<{ sender: string }>(
    `select distinct split_part(lease, '/', 1) as sender from mail where state = 'sending'`,
  );
  return rows.map((row) => row.sender);
}

/** When a row that was never tried may be tried: at once. */
export const UNTRIED = '';

/** When the next row may be tried, as wall time; null when nothing is open. */
export async function nextMailTry(db: Database): Promise<string | null> {
  const [row] = await db.query<{ at: string | null }>(
    `select min(not_before) as at from mail where state in ('pending', 'sending')`,
  );
  return row?.at ?? null;
}
