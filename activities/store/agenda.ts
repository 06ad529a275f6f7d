import type { Instant } from '../../workflows/rules/time/instant.ts';
import { ENTRY_KINDS, type Entry } from '../../workflows/rules/time/timetable.ts';
import type { Database } from './database.ts';

/** An entry of a cycle's agenda: the timetable's, or one that an act created (`subject` names the act). */
export interface AgendaEntry {
  readonly at: Instant;
  readonly kind: string;
  readonly period: string;
  readonly slot: number;
  readonly rule: string;
  readonly subject: string;
  readonly provisional: boolean;
}

/** The next instant at which something is to be done, or null. */
export async function nextOpenInstant(db: Database, cycle: string): Promise<Instant | null> {
  const [row] = await db.query<{ at: Instant | null }>(
    `select min(at) as at from agenda where cycle = $1 and state = 'open'`,
    [cycle],
  );
  return row?.at ?? null;
}

/** True when something was done at an instant already: more may be asked of it later, as by a case opened in hindsight. */
export async function wasPerformed(db: Database, cycle: string, at: Instant): Promise<boolean> {
  const rows = await db.query(`select 1 from agenda where cycle = $1 and at = $2 and state = 'done' limit 1`, [
    cycle,
    at,
  ]);
  return rows.length > 0;
}

/** What is to be done at an instant, in order. */
export function openEntries(db: Database, cycle: string, at: Instant): Promise<AgendaEntry[]> {
  return db.query<AgendaEntry>(
    `select at, kind, period, slot, rule, subject, provisional from agenda
     where cycle = $1 and at = $2 and state = 'open' order by place, period, slot, subject`,
    [cycle, at],
  );
}

/** A timetable entry as the record keeps it; one before the cycle's start never happens. */
export function agendaRow(entry: Entry, startsAt: Instant): object {
  const state = entry.at < startsAt ? 'before_start' : 'open';
  return { ...entry, place: ENTRY_KINDS.indexOf(entry.kind), state };
}
