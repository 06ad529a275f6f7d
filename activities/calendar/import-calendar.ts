import { createHash } from 'node:crypto';
import { cycleId } from '../../workflows/contract/supervise-cycle.ts';
import { taskId } from '../../workflows/contract/supervise-task.ts';
import type { WorkingCalendar } from '../../workflows/rules/time/calendar.ts';
import type { Instant } from '../../workflows/rules/time/instant.ts';
import { type MovedEntry, movedEntries, type Standing, withYears } from '../../workflows/rules/time/new-calendar.ts';
import { ENTRY_KINDS, timetable } from '../../workflows/rules/time/timetable.ts';
import { append, type NewEvent } from '../store/append.ts';
import type { Database } from '../store/database.ts';
import { type Definition, definitionOf } from '../store/definition.ts';

/** What a new calendar moved in one cycle; nothing where it says no more than was known. */
export interface CalendarImported {
  readonly cycle: string;
  readonly moved: readonly MovedEntry[];
}

/**
 * Gives a running cycle the years of a new calendar: what is still to come is computed anew and superseded on the
 * agenda, every task hears of its moved deadlines, and the record lists each change. Nothing past moves; the same
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
  if (JSON.stringify(calendar) === JSON.stringify(withYears(definition.calendar, []))) return { cycle, moved: [] };
  return db.transaction(async (tx) => {
    await tx.query('select position from chain for update');
    const { plan, policy, from } = definition;
    const standing = await standingEntries(tx, cycle, by.at);
    const moved = movedEntries(standing, timetable(plan, policy, calendar, from), by.at);
    await append(tx, await events(tx, cycle, definition, { calendar, moved, by }), now);
    return { cycle, moved };
  });
}

async function standingEntries(db: Database, cycle: string, now: Instant): Promise<Standing[]> {
  return db.query<Standing>(
    `select at, kind, nullif(period, '') as period, slot, rule, provisional, state = 'open' and at > $2 as open
     from agenda where cycle = $1 and source = 'timetable' and state <> 'superseded'`,
    [cycle, now],
  );
}

interface Imported {
  readonly calendar: WorkingCalendar;
  readonly moved: readonly MovedEntry[];
  readonly by: { readonly actor: string; readonly at: Instant };
}

async function events(db: Database, cycle: string, before: Definition, imported: Imported): Promise<NewEvent[]> {
  const { calendar, moved, by } = imported;
  const key = `calendar/${createHash('sha256').update(JSON.stringify(calendar)).digest('hex').slice(0, 16)}`;
  const after = (kind: string, period: string | null) =>
    moved.find((m) => m.kind === kind && m.period === period)?.after ?? null;
  const windows = before.windows.map((w) => ({ ...w, deadline: after('deadline', w.period) ?? w.deadline }));
  const endsAt = after('cycle_ends', null) ?? before.endsAt;
  const closesAt = before.closesAt === before.endsAt ? endsAt : before.closesAt;
  const placed = moved.map((m) => ({ ...m, place: ENTRY_KINDS.indexOf(m.kind) }));
  const body = { cycle, calendar, windows, endsAt, closesAt, moved: placed };
  const own = { entity: cycleId(cycle), key, type: 'calendar_imported', ...by, body };
  const changed = windows
    .filter((w, index) => w.deadline !== before.windows[index]?.deadline)
    .map(({ period, deadline }) => ({ period, deadline }));
  if (changed.length === 0 && closesAt === before.closesAt) return [own];
  const tasks = await db.query<{ task: string }>(
    `select task from tasks where cycle = $1 and status <> 'closed' order by place`,
    [cycle],
  );
  const told = tasks.map(({ task }) => ({
    entity: taskId(cycle, task),
    key,
    type: 'deadlines_moved',
    ...by,
    body: { cycle, task, windows: changed, closesAt },
  }));
  return [own, ...told];
}
