import type { HolderChange, UnitChange } from '../../workflows/rules/organisation/changes.ts';
import { type Instant, startOfDay } from '../../workflows/rules/time/instant.ts';
import { ENTRY_KINDS } from '../../workflows/rules/time/timetable.ts';
import type { NewEvent } from '../store/append.ts';

/** The agenda entry at which a change of the organisation takes effect: on its day, or at once when that is past. */
export function changeEntry(
  cycle: string,
  subject: string,
  change: UnitChange | HolderChange,
  by: { readonly at: Instant; readonly actor: string; readonly key: string },
): NewEvent {
  const day = startOfDay(change.from);
  const entry = {
    at: day > by.at ? day : by.at,
    kind: 'organisation',
    place: ENTRY_KINDS.length,
    rule: `organisation.${change.act}`,
    subject,
    provisional: false,
  };
  return {
    entity: `cycle/${cycle}`,
    key: `${subject}/${by.key}`,
    type: 'agenda_appended',
    at: by.at,
    actor: by.actor,
    body: { cycle, source: subject, entries: [entry] },
  };
}
