import type { Database } from '../../activities/store/database.ts';
import { type ListCount, listCounts } from '../../activities/store/list-counts.ts';
import type { ListType } from '../../workflows/rules/lists.ts';
import type { Policy } from '../../workflows/rules/policy.ts';
import type { WorkingCalendar } from '../../workflows/rules/time/calendar.ts';
import type { Day } from '../../workflows/rules/time/day.ts';
import { type Instant, lastDayOf, toInstant, toMs } from '../../workflows/rules/time/instant.ts';
import { daysLeft } from '../../workflows/rules/time/wording.ts';
import type { FollowUpRow } from './follow-ups.ts';
import { type Page, pageOf } from './page.ts';

/** A list with how its entries stand. */
export type ListView = ListType & Omit<ListCount, 'list'>;

/** The policy's lists, each with its counts. */
export async function listsView(
  db: Database,
  cycle: string,
  { lists = [] }: Policy,
  now: Instant,
): Promise<ListView[]> {
  // What happened at this very second is in it.
  const counts = await listCounts(db, cycle, toInstant(toMs(now) + 1000));
  const none = { entries: 0, closed: 0, overdue: 0 };
  return lists.map((type) => ({ ...none, ...counts.find((c) => c.list === type.list), ...type }));
}

/** An entry of a list: who is in charge of what, by when, and what is waited for. */
export interface ListEntryRow
  extends Pick<FollowUpRow, 'id' | 'unit' | 'title' | 'due' | 'awaited' | 'awaitedBy' | 'rung' | 'state' | 'endedAt'> {
  readonly list: string;
  readonly charge: string;
  readonly fields: Readonly<Record<string, string>>;
}

/** An entry as it is listed: how many working days its next step has, counted from today. */
export interface ListedEntry extends ListEntryRow {
  readonly left: number | null;
}

/** Which entries are asked for; null: any. */
export interface WhichEntries {
  readonly list: string | null;
  readonly unit: string | null;
  readonly all: boolean;
}

/** The entries of a cycle's lists, open ones only unless all are asked for; what is due first comes first. */
export async function listEntries(
  db: Database,
  cycle: string,
  { list, unit, all }: WhichEntries,
  calendar: WorkingCalendar,
  today: Day,
  page: Page,
): Promise<ListedEntry[]> {
  const { sql, values } = pageOf(["source->>'list'", "coalesce(due, '')", 'id'], 'asc', page, 4);
  const rows = await db.query<ListEntryRow>(
    `select id, source->>'list' as list, unit, title, due, source->>'charge' as charge, source->'fields' as fields,
            awaited, awaited_by as "awaitedBy", rung, state, ended_at as "endedAt"
     from follow_ups
     where cycle = $1 and kind = 'list_entry' and ($2::text is null or source->>'list' = $2)
       and ($3::text is null or unit = $3) and ($4 or state = 'open') ${sql}`,
    [cycle, list, unit, all, ...values],
  );
  const left = (deadline: Instant) => daysLeft(calendar, today, lastDayOf(deadline));
  return rows.map((row) => ({ ...row, left: row.awaitedBy === null ? null : left(row.awaitedBy) }));
}

/** What names an entry among its pages. */
export function listEntryKey({ list, due, id }: ListEntryRow): string[] {
  return [list, due ?? '', id];
}
