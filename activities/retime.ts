import { taskId } from '../workflows/contract/supervise-task.ts';
import { movedRecurring, type StandingRecurring } from '../workflows/rules/moved-recurring.ts';
import { timetableOfVersions } from '../workflows/rules/policy-change/timetable-of-versions.ts';
import { RECURRING_SOURCES, recurringEntries } from '../workflows/rules/recurring.ts';
import type { Instant } from '../workflows/rules/time/instant.ts';
import { type MovedEntry, movedEntries, type Standing } from '../workflows/rules/time/new-calendar.ts';
import { placeOf } from './agenda-appended.ts';
import type { NewEvent } from './store/append.ts';
import type { Database } from './store/database.ts';
import type { Definition } from './store/definition.ts';

/** What a running cycle does otherwise from now on, and what its tasks are told of it. */
export interface Retimed {
  readonly moved: readonly MovedEntry[];
  /** What the cycle's definition and agenda become. */
  readonly body: Pick<Definition, 'windows' | 'endsAt' | 'closesAt'> & { readonly moved: readonly object[] };
  readonly told: readonly NewEvent[];
}

/** The act that retimes: who, when, and the key under which each entity hears of it. */
export interface Retiming {
  readonly key: string;
  readonly by: { readonly actor: string; readonly at: Instant };
}

/**
 * Computes anew what is still to come of a running cycle under another calendar or version of its policy; what is past
 * stays. Ask under the lock of the chain, so that nothing is done meanwhile.
 */
export async function retime(
  tx: Database,
  cycle: string,
  before: Definition,
  rules: Partial<Definition>,
  { key, by }: Retiming,
): Promise<Retimed> {
  const next = { ...before, ...rules };
  const computed = timetableOfVersions(next.plan, next, next.calendar, next.from);
  const recurring = movedRecurring(await standingRecurring(tx, cycle, by.at), recurringEntries(next), by.at);
  const moved = [...movedEntries(await standingEntries(tx, cycle, by.at), computed, by.at), ...recurring];
  const after = (kind: string, period: string | null) =>
    moved.find((m) => m.kind === kind && m.period === period)?.after ?? null;
  const windows = before.windows.map((w) => ({ ...w, deadline: after('deadline', w.period) ?? w.deadline }));
  const endsAt = after('cycle_ends', null) ?? before.endsAt;
  const closesAt = before.closesAt === before.endsAt ? endsAt : before.closesAt;
  const placed = moved.map((m) => ({ ...m, place: placeOf(m.kind) }));
  const changed = windows
    .filter((w, index) => w.deadline !== before.windows[index]?.deadline)
    .map(({ period, deadline }) => ({ period, deadline }));
  const hears = changed.length > 0 || closesAt !== before.closesAt;
  const tasks = hears ? await openTasksOf(tx, cycle) : [];
  const told = tasks.map((task) => ({
    entity: taskId(cycle, task),
    key,
    type: 'deadlines_moved',
    ...by,
    body: { cycle, task, windows: changed, closesAt },
  }));
  return { moved, body: { windows, endsAt, closesAt, moved: placed }, told };
}

async function standingEntries(db: Database, cycle: string, now: Instant): Promise<Standing[]> {
  return db.query<Standing>(
    `select at, kind, nullif(period, '') as period, slot, rule, provisional, state = 'open' and at > $2 as open
     from agenda where cycle = $1 and source = 'timetable' and state <> 'superseded'`,
    [cycle, now],
  );
}

async function standingRecurring(db: Database, cycle: string, now: Instant): Promise<StandingRecurring[]> {
  return db.query<StandingRecurring>(
    `select source, at, kind, nullif(period, '') as period, subject, rule, provisional, state = 'open' and at > $2 as open
     from agenda where cycle = $1 and source = any($3) and state <> 'superseded'
     order by at, kind, period, subject`,
    [cycle, now, RECURRING_SOURCES],
  );
}

async function openTasksOf(db: Database, cycle: string): Promise<string[]> {
  const rows = await db.query<{ task: string }>(
    `select task from tasks where cycle = $1 and status <> 'closed' order by place`,
    [cycle],
  );
  return rows.map((row) => row.task);
}
