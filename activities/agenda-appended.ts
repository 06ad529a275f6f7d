import type { Instant } from '../workflows/rules/time/instant.ts';
import { ENTRY_KINDS } from '../workflows/rules/time/timetable.ts';
import type { NewEvent } from './store/append.ts';

/** What acts put on an agenda comes after the timetable's entries of the same instant. */
export const AFTER_TIMETABLE = ENTRY_KINDS.length;

/** The place of an entry among those of its instant. */
export function placeOf(kind: string): number {
  const kinds: readonly string[] = ENTRY_KINDS;
  const place = kinds.indexOf(kind);
  return place < 0 ? AFTER_TIMETABLE : place;
}

/** By what, when and because of whom entries come on an agenda; `key` makes it once. */
export interface Appending {
  readonly key: string;
  /** The entity that the entries come from. */
  readonly source: string;
  readonly at: Instant;
  readonly actor: string;
}

/** The event that puts entries on a cycle's agenda after the timetable's; none where there are none. */
export function agendaAppended(
  cycle: string,
  { key, source, at, actor }: Appending,
  entries: readonly { readonly at: Instant; readonly kind: string; readonly rule: string }[],
): NewEvent[] {
  if (entries.length === 0) return [];
  const placed = entries.map((entry) => ({ place: AFTER_TIMETABLE, ...entry }));
  const body = { cycle, source, entries: placed };
  return [{ entity: `cycle/${cycle}`, key, type: 'agenda_appended', at, actor, body }];
}
