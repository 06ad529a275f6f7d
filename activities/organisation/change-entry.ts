import type { HolderChange, UnitChange } from '../../workflows/rules/organisation/changes.ts';
import { type Instant, startOfDay } from '../../workflows/rules/time/instant.ts';
import { agendaAppended } from '../agenda-appended.ts';
import type { NewEvent } from '../store/append.ts';

/** The agenda entry at which a change of the organisation takes effect: on its day, or at once when that is past. */
export function changeEntry(
  cycle: string,
  subject: string,
  change: UnitChange | HolderChange,
  by: { readonly at: Instant; readonly actor: string; readonly key: string },
): NewEvent[] {
  const day = startOfDay(change.from);
  const entry = {
    at: day > by.at ? day : by.at,
    kind: 'organisation',
    rule: `organisation.${change.act}`,
    subject,
    provisional: false,
  };
  return agendaAppended(cycle, { ...by, key: `${subject}/${by.key}`, source: subject }, [entry]);
}
