import type { Database } from '../store/database.ts';
import { isUnsentReminder, type LedgerRow, type MailLimits } from '../store/mail-rows.ts';

/** How much mail goes out at most (reliability §6, limits): to one person a day, and in all an hour. */
export const MAIL_LIMITS: MailLimits = { personDay: 20, hour: 2000 };

/** A row that has to wait, until when and why. */
export interface HeldBack {
  readonly key: string;
  readonly until: string;
  readonly note: string;
}

const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;

/** Those of some rows that would go beyond the limits: they wait for an hour, and the ledger says why. */
export async function heldBack(
  db: Database,
  rows: readonly LedgerRow[],
  limits: MailLimits | null,
  now: Date,
): Promise<HeldBack[]> {
  const asked = rows.filter((row) => row.state === 'pending');
  if (limits === null || asked.length === 0) return [];
  const sent = await sentOfLate(db, now);
  const until = new Date(now.getTime() + HOUR_MS).toISOString();
  let inHour = sent.inHour;
  const reminded = new Set<string>();
  return asked.flatMap((row) => {
    const { key, cycle, recipient } = row;
    const person = `${cycle}/${recipient}`;
    // Several reminders to one person become one message.
    if (isUnsentReminder(row) && reminded.has(person)) return [];
    const note = beyond(limits, sent.toPerson.get(person) ?? 0, inHour);
    if (note !== null) return [{ key, until, note }];
    sent.toPerson.set(person, (sent.toPerson.get(person) ?? 0) + 1);
    inHour += 1;
    if (isUnsentReminder(row)) reminded.add(person);
    return [];
  });
}

function beyond(limits: MailLimits, toPerson: number, inHour: number): string | null {
  if (toPerson >= limits.personDay) return `held back: ${limits.personDay} messages a day to one person`;
  return inHour >= limits.hour ? `held back: ${limits.hour} messages an hour` : null;
}

/** How many messages each person was sent within a day, and how many went out within an hour. */
async function sentOfLate(db: Database, now: Date): Promise<{ toPerson: Map<string, number>; inHour: number }> {
  const [day, hour] = [DAY_MS, HOUR_MS].map((ms) => new Date(now.getTime() - ms).toISOString());
  const rows = await db.query<{ person: string; day: number; hour: number }>(
    `select m.cycle || '/' || m.recipient as person, count(*)::integer as day,
            count(*) filter (where a.at > $2)::integer as hour
     from mail_attempts a join mail m using (key)
     where a.outcome = 'accepted' and a.at > $1 group by person`,
    [day, hour],
  );
  return {
    toPerson: new Map(rows.map((row) => [row.person, row.day])),
    inHour: rows.reduce((sum, row) => sum + row.hour, 0),
  };
}
