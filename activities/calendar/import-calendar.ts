import { createHash } from 'node:crypto';
import { cycleId } from '../../workflows/contract/supervise-cycle.ts';
import type { WorkingCalendar } from '../../workflows/rules/time/calendar.ts';
import type { Instant } from '../../workflows/rules/time/instant.ts';
import { type MovedEntry, withYears } from '../../workflows/rules/time/new-calendar.ts';
import { retime } from '../retime.ts';
import { append } from '../store/append.ts';
import type { Database } from '../store/database.ts';
import { definitionOf } from '../store/definition.ts';
import { lockChain } from '../store/lock-chain.ts';
import { type RetimedFollowUp, retimeFollowUps } from './retime-follow-ups.ts';

/** What a new calendar moved in one cycle; nothing where it says no more than was known. */
export interface CalendarImported {
  readonly cycle: string;
  readonly moved: readonly MovedEntry[];
  readonly followUps: readonly RetimedFollowUp[];
}

/**
 * Gives a running cycle the years of a new calendar: what is still to come is computed anew and superseded on the
 * agenda, every task hears of its moved deadlines, so does every open follow-up, and the record lists each change. Nothing past moves; the same
 * calendar changes nothing a second time.
 */
export async function importCalendar(
  db: Database,
  cycle: string,
  { years }: WorkingCalendar,
  by: { readonly actor: string; readonly at: Instant },
  now: Date,
): Promise<CalendarImported> {
  const definition = await definitionOf(db, cycle);
  const calendar = withYears(definition.calendar, years);
  if (JSON.stringify(calendar) === JSON.stringify(withYears(definition.calendar, [])))
    return { cycle, moved: [], followUps: [] };
  const key = `calendar/${createHash('sha256').update(JSON.stringify(calendar)).digest('hex').slice(0, 16)}`;
  return db.transaction(async (tx) => {
    await lockChain(tx);
    const { moved, body, told } = await retime(tx, cycle, definition, { calendar }, { key, by });
    const follow = await retimeFollowUps(tx, cycle, definition, calendar, { key, by });
    const followUps = follow.moved;
    const own = { entity: cycleId(cycle), key, type: 'calendar_imported', ...by };
    await append(tx, [{ ...own, body: { cycle, calendar, ...body, followUps } }, ...told, ...follow.events], now);
    return { cycle, moved, followUps };
  });
}
