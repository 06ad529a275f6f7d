import { randomUUID } from 'node:crypto';
import type { ReminderItem } from '../../workflows/rules/reminders.ts';
import { toInstant } from '../../workflows/rules/time/instant.ts';
import { outstandingAt } from '../outstanding.ts';
import { append } from '../store/append.ts';
import type { Database } from '../store/database.ts';
import { definitionOf } from '../store/definition.ts';
import { lastNumber } from '../store/last-number.ts';
import { claimableRows, isUnsentReminder, type LedgerRow, type Sender } from '../store/mail-rows.ts';
import { heldBack } from './held-back.ts';

/** Rows taken for one attempt by one sender. */
export interface Claim {
  readonly lease: string;
  readonly rows: readonly LedgerRow[];
  /** True when more rows were waiting than one round takes. */
  readonly more: boolean;
}

/** How many people one round writes to. */
const ROUND = 60;
/** Longer than a round can take over three connections that each wait a minute for a dead server. */
const LEASE_MS = 30 * 60_000;
const MAIL = 'mail';

/**
 * Takes due rows for one attempt: what has been reported since is dropped from them, several overdue reminders for
 * one person become one, what would go beyond the sender's limits waits, and nobody else takes a row while its lease
 * lasts. Null when another sender came first.
 */
export async function claim(db: Database, sender: Sender, now: Date, businessNow: string): Promise<Claim | null> {
  const expect = await lastNumber(db, MAIL);
  const due = await claimableRows(db, now.toISOString(), sender, ROUND);
  if (due.length === 0) return { lease: '', rows: [], more: false };
  const held = await heldBack(db, due, sender.limits ?? null, now);
  const within = due.filter(({ key }) => !held.some((row) => row.key === key));
  const { kept, superseded } = merged(await stillDue(db, within, businessNow));
  const lease = `${sender.id}/${randomUUID()}`;
  const until = new Date(now.getTime() + LEASE_MS).toISOString();
  const claims = kept.map(({ key, items }) => ({ key, items }));
  const body = { lease, until, claims, superseded, ...(held.length > 0 ? { held } : {}) };
  const event = {
    entity: MAIL,
    key: lease,
    type: 'mail_claimed',
    at: toInstant(now.getTime()),
    actor: 'system',
    body,
    expect,
  };
  const [answer] = await append(db, [event], now);
  if (answer?.status !== 'stored') return null;
  return { lease, rows: kept, more: new Set(due.map((r) => `${r.cycle}/${r.recipient}`)).size === ROUND };
}

/** Rows without what was reported since. One that may have reached its recipient keeps every word it had. */
async function stillDue(db: Database, rows: readonly LedgerRow[], businessNow: string): Promise<LedgerRow[]> {
  const open = new Map<string, ReadonlySet<string>>();
  for (const cycle of new Set(rows.filter(isUnsentReminder).map((r) => r.cycle))) {
    const own = rows.filter((r) => r.cycle === cycle && isUnsentReminder(r));
    const periods = new Set(own.flatMap((r) => (r.items as ReminderItem[]).map((i) => i.period)));
    const definition = await definitionOf(db, cycle);
    const outstanding = await outstandingAt(db, cycle, definition, [...periods], businessNow);
    open.set(cycle, new Set(outstanding.map((o) => `${o.task}/${o.unit}/${o.period}`)));
  }
  return rows.map((row) => {
    if (!isUnsentReminder(row)) return row;
    const items = (row.items as ReminderItem[]).filter((i) =>
      open.get(row.cycle)?.has(`${i.task}/${i.unit}/${i.period}`),
    );
    return { ...row, items };
  });
}

interface Merged {
  readonly kept: LedgerRow[];
  readonly superseded: { readonly key: string; readonly by: string }[];
}

/** Of several reminders for one person the newest speaks for all; an empty one is superseded by the reports. */
function merged(rows: readonly LedgerRow[]): Merged {
  const superseded = rows.filter((r) => r.items.length === 0).map(({ key }) => ({ key, by: 'reported' }));
  const open = rows.filter((r) => r.items.length > 0);
  const newest = new Map(open.filter(isUnsentReminder).map((r) => [`${r.cycle}/${r.recipient}`, r]));
  const kept = open.flatMap((row) => {
    if (!isUnsentReminder(row)) return [row];
    const speaker = newest.get(`${row.cycle}/${row.recipient}`);
    if (speaker && speaker.key !== row.key) {
      superseded.push({ key: row.key, by: speaker.key });
      return [];
    }
    const older = open.filter((r) => isUnsentReminder(r) && r.cycle === row.cycle && r.recipient === row.recipient);
    return [{ ...row, items: older.flatMap((r) => r.items) }];
  });
  return { kept, superseded };
}
