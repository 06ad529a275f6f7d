import type { RecurringEntry } from './recurring.ts';
import { compareText } from './time/code-point.ts';
import type { Instant } from './time/instant.ts';
import type { MovedEntry } from './time/new-calendar.ts';

/** A recurring entry of a running cycle, and whether it is still to come. */
export interface StandingRecurring extends RecurringEntry {
  readonly open: boolean;
}

/**
 * What a new calendar or version of the policy does to what recurs beside a running timetable: it is added, moved or
 * withdrawn. What was due stays as it was, with the reminders that are still to come of it; nothing is put into the
 * past.
 */
export function movedRecurring(
  standing: readonly StandingRecurring[],
  computed: readonly RecurringEntry[],
  now: Instant,
): MovedEntry[] {
  const names = new Set([...standing, ...computed].map(nameOf));
  return [...names].flatMap((name) => {
    const isIts = (entry: RecurringEntry) => nameOf(entry) === name;
    return movedOf(standing.filter(isIts), computed.filter(isIts), now);
  });
}

function nameOf({ source, subject, period }: RecurringEntry): string {
  return `${source}/${subject}/${period ?? ''}`;
}

function movedOf(
  standing: readonly StandingRecurring[],
  computed: readonly RecurringEntry[],
  now: Instant,
): MovedEntry[] {
  const isDue = ({ kind }: RecurringEntry) => kind.endsWith('_due');
  const isOver = standing.some((e) => isDue(e) && !e.open) || computed.some((e) => isDue(e) && e.at <= now);
  if (isOver) return [];
  const open = standing.filter((e) => e.open);
  const coming = computed.filter((e) => e.at > now);
  const kinds = new Set([...open, ...coming].map((e) => e.kind));
  return [...kinds].flatMap((kind) => pairs(ofKind(open, kind), ofKind(coming, kind)));
}

/** Those of a kind, the last first: reminders are counted back from the day. */
function ofKind<E extends RecurringEntry>(entries: readonly E[], kind: string): E[] {
  return entries.filter((e) => e.kind === kind).toSorted((a, b) => compareText(b.at, a.at));
}

function pairs(before: readonly RecurringEntry[], after: readonly RecurringEntry[]): MovedEntry[] {
  const moved = before.flatMap((entry, index) => {
    const next = after[index];
    return next && next.at === entry.at && next.provisional === entry.provisional ? [] : [change(entry, next)];
  });
  return [...moved, ...after.slice(before.length).map((entry) => ({ ...change(entry, entry), before: null }))];
}

function change(entry: RecurringEntry, next: RecurringEntry | undefined): MovedEntry {
  const { source, kind, period, subject, rule, at: before } = entry;
  const { at: after = null, provisional = false } = next ?? {};
  return { source, kind, period, slot: 0, subject, rule, before, after, provisional };
}
