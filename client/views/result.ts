import type { Database } from '../../activities/store/database.ts';
import { readDefinition } from '../../activities/store/definition.ts';
import type { Snapshot } from '../../activities/store/snapshot.ts';
import type { ReminderItem } from '../../workflows/rules/reminders.ts';
import type { UnitResult } from '../../workflows/rules/review/review.ts';
import type { Instant } from '../../workflows/rules/time/instant.ts';
import { periodFromId } from '../../workflows/rules/time/period.ts';
import { type Entry, timetable } from '../../workflows/rules/time/timetable.ts';

/** What a cycle came to up to an instant, as `result.json` holds it (formats.md, Rehearsal). */
export interface CycleResult {
  readonly plan: string;
  readonly policy: { readonly id: string; readonly version: number; readonly sha256: string };
  readonly from: string;
  readonly timetable: readonly object[];
  readonly reports: readonly object[];
  readonly missing: readonly object[];
  readonly reminders: readonly object[];
  readonly reviews: readonly object[];
  readonly consequences: readonly object[];
  readonly unassigned: readonly string[];
}

/** Reads a cycle's result from the record; nothing at or after `end` is in it. */
export async function cycleResult(db: Database, cycle: string, end: Instant): Promise<CycleResult> {
  const definition = await readDefinition(db, cycle);
  if (!definition) throw new Error(`no cycle ${cycle} in the record`);
  const { plan, policy, policySha256, calendar, from } = definition;
  return {
    plan: plan.id,
    policy: { id: policy.id, version: policy.version, sha256: policySha256 },
    from,
    timetable: timetable(plan, policy, calendar, from)
      .filter((e) => e.at < end)
      .map(timetableEntry),
    reports: await reports(db, cycle),
    missing: await missing(db, cycle),
    reminders: await reminders(db, cycle),
    reviews: await reviews(db, cycle, end),
    consequences: await consequences(db, cycle, end),
    unassigned: plan.tasks.filter((t) => t.lead.length === 0).map((t) => t.id),
  };
}

function timetableEntry({ at, kind, period, slot, rule, provisional }: Entry): object {
  return { at, kind, period, ...(slot === undefined ? {} : { slot }), rule, ...(provisional ? { provisional } : {}) };
}

function reports(db: Database, cycle: string): Promise<object[]> {
  return db.query(
    `select task, unit, period, received_at as "receivedAt", late, version from reports where cycle = $1
     order by received_at collate "C", task collate "C", unit collate "C", period collate "C", version`,
    [cycle],
  );
}

/** Deadline passed, and nothing ever received. */
function missing(db: Database, cycle: string): Promise<object[]> {
  return db.query(
    `select task, unit, period from missing m where cycle = $1 and not exists (
       select 1 from reports r where r.cycle = m.cycle and r.period = m.period and r.task = m.task and r.unit = m.unit)
     order by period collate "C", task collate "C", unit collate "C"`,
    [cycle],
  );
}

async function reminders(db: Database, cycle: string): Promise<object[]> {
  const rows = await db.query<{ at: string; recipient: string; items: ReminderItem[] }>(
    `select at, recipient, items from mail where cycle = $1 and kind = 'reminder'
     order by at collate "C", recipient collate "C"`,
    [cycle],
  );
  return rows.map(({ at, recipient, items }) => ({
    at,
    recipient,
    items: items.map(({ task, unit, period, slot }) => ({ task, unit, period, slot })),
  }));
}

async function reviews(db: Database, cycle: string, end: Instant): Promise<object[]> {
  const rows = await db.query<{ snapshot: Snapshot }>(
    `select snapshot from reviews where cycle = $1 and state = 'published' and published_at < $2`,
    [cycle, end],
  );
  return rows
    .map(({ snapshot: { period, groups } }) => ({
      period,
      groups: groups.map(({ group, ranked, units }) => ({ group, ranked, units: units.map(publishedUnit) })),
    }))
    .toSorted((a, b) => (lastDay(a.period) < lastDay(b.period) ? -1 : 1));
}

function lastDay(period: string): string {
  return periodFromId(period)?.to ?? '';
}

function publishedUnit({ unit, score, rank, complete, flag, deductions, lines }: UnitResult): object {
  const indicators = lines
    .filter((line) => line.top)
    .map(({ task, indicator, schedule, completion, performance, state, light }) => ({
      task,
      indicator,
      schedule,
      completion,
      performance,
      state,
      light,
    }));
  return { unit, score, rank, complete, flag, deductions, indicators };
}

function consequences(db: Database, cycle: string, end: Instant): Promise<object[]> {
  return db.query(
    `select c.unit, c.period, c.kind, c.due from consequences c join reviews r using (cycle, period)
     where c.cycle = $1 and r.published_at < $2 order by c.period collate "C", c.unit collate "C", c.place`,
    [cycle, end],
  );
}
