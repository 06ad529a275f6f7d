import type { CalendarYear, WorkingCalendar } from './calendar.ts';
import { compareText } from './code-point.ts';
import type { Instant } from './instant.ts';
import { compareEntries, type Entry } from './timetable.ts';

/** An entry of a running cycle's timetable, and whether it is still to come. */
export interface Standing extends Entry {
  readonly open: boolean;
}

/**
 * An entry that a new calendar moves, makes firm, adds or takes away (`before` or `after` is null). What recurs beside
 * the timetable names its `source`, and as `subject` what of that source it is.
 */
export interface MovedEntry {
  readonly source?: string;
  readonly subject?: string;
  readonly kind: string;
  readonly period: string | null;
  readonly slot: number;
  readonly rule: string;
  readonly before: Instant | null;
  readonly after: Instant | null;
  readonly provisional: boolean;
}

/** A calendar with the years of a newer notice; the notice of a year replaces what was known of that year. */
export function withYears(calendar: WorkingCalendar, years: readonly CalendarYear[]): WorkingCalendar {
  const kept = calendar.years.filter((known) => !years.some((y) => y.year === known.year));
  return { ...calendar, years: [...kept, ...years].toSorted((a, b) => compareText(a.year, b.year)) };
}

/**
 * What a new calendar does to a running timetable. What is past stays as it was; nothing moves into the past: where an
 * entry would, its whole period keeps its instants. A period that has been frozen keeps them too: its units were told.
 */
export function movedEntries(standing: readonly Standing[], computed: readonly Entry[], now: Instant): MovedEntry[] {
  const known = numbered(standing);
  const fresh = new Map(numbered(computed).map((n) => [n.name, n.entry]));
  const fixed = fixedPeriods(known, fresh, now);
  const moved = known.flatMap(({ name, entry }): MovedEntry[] => {
    if (!entry.open || entry.kind === 'cycle_ends' || isFixed(entry, fixed)) return [];
    const next = fresh.get(name);
    if (next && next.at <= now) return [];
    return next && isSame(entry, next) ? [] : [change(entry, next ?? null)];
  });
  const names = new Set(known.map((n) => n.name));
  const added = numbered(computed).filter((n) => !names.has(n.name) && n.entry.at > now);
  const all = [...moved, ...added.map(({ entry }) => ({ ...change(entry, entry), before: null }))];
  return [...all, ...closing(known, all)];
}

interface Numbered<E extends Entry> {
  readonly name: string;
  readonly entry: E;
}

/** Entries by what they are: kind, period, slot, and the how many-th of those. */
function numbered<E extends Entry>(entries: readonly E[]): Numbered<E>[] {
  const counts = new Map<string, number>();
  return entries.toSorted(compareEntries).map((entry) => {
    const name = `${entry.kind}/${entry.period ?? ''}/${entry.slot ?? 0}`;
    const n = counts.get(name) ?? 0;
    counts.set(name, n + 1);
    return { name: `${name}/${n}`, entry };
  });
}

function fixedPeriods(
  known: readonly Numbered<Standing>[],
  fresh: ReadonlyMap<string, Entry>,
  now: Instant,
): ReadonlySet<string> {
  const fixed = known.filter(({ name, entry }) => {
    if (entry.kind === 'freeze' && !entry.open) return true;
    const next = fresh.get(name);
    return entry.open && entry.kind !== 'reminder' && next !== undefined && next.at <= now;
  });
  return new Set(fixed.map(({ entry }) => entry.period ?? ''));
}

function isFixed({ period, kind }: Entry, fixed: ReadonlySet<string>): boolean {
  return kind !== 'reminder' && fixed.has(period ?? '');
}

function isSame(entry: Entry, next: Entry): boolean {
  return entry.at === next.at && (entry.provisional ?? false) === (next.provisional ?? false);
}

function change(entry: Entry, next: Entry | null): MovedEntry {
  const { kind, period, slot = 0, rule, at: before } = entry;
  return { kind, period, slot, rule, before, after: next?.at ?? null, provisional: next?.provisional ?? false };
}

/** The cycle ends with the last of what it does, reminders aside. */
function closing(known: readonly Numbered<Standing>[], moved: readonly MovedEntry[]): MovedEntry[] {
  const end = known.find(({ entry }) => entry.kind === 'cycle_ends' && entry.open)?.entry;
  if (!end) return [];
  const gone = new Set(moved.filter((m) => m.before !== null).map((m) => `${m.kind}/${m.period}/${m.before}`));
  const stay = known
    .map(({ entry }) => entry)
    .filter((e) => e.kind !== 'cycle_ends' && e.kind !== 'reminder' && !gone.has(`${e.kind}/${e.period}/${e.at}`))
    .map(({ at, provisional = false }) => ({ at, provisional }));
  const come = moved
    .filter((m) => m.kind !== 'reminder' && m.after !== null)
    .map(({ after, provisional }) => ({ at: after ?? '', provisional }));
  const last = [...stay, ...come].reduce((a, b) => (b.at > a.at ? b : a), { at: '', provisional: false });
  const next = { ...end, at: last.at, provisional: last.provisional };
  if (next.at === end.at && next.provisional === (end.provisional ?? false)) return [];
  return [{ ...change(end, null), after: next.at, provisional: next.provisional }];
}
