import { RECURRING_SOURCES, type RecurringEntry, recurringEntries } from '../workflows/rules/recurring.ts';
import { startOfDay } from '../workflows/rules/time/instant.ts';
import { type Appending, agendaAppended } from './agenda-appended.ts';
import type { NewEvent } from './store/append.ts';
import type { Definition } from './store/definition.ts';

/** The events that put on a cycle's agenda what recurs beside its timetable, one a source; none where nothing does. */
export function recurringOnAgenda(cycle: string, actor: string, definition: Definition): NewEvent[] {
  const entries = recurringEntries(definition);
  const at = startOfDay(definition.from);
  return RECURRING_SOURCES.flatMap((source) =>
    recurringAppended(
      cycle,
      { key: source, at, actor },
      entries.filter((e) => e.source === source),
    ),
  );
}

/** The event that puts entries of one source on a cycle's agenda. */
export function recurringAppended(
  cycle: string,
  by: Omit<Appending, 'source'>,
  entries: readonly RecurringEntry[],
): NewEvent[] {
  const placed = entries.map(({ source: _, ...entry }) => entry);
  return agendaAppended(cycle, { ...by, source: entries[0]?.source ?? '' }, placed);
}
