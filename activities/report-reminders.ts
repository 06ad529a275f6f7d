import { remindersFor } from '../workflows/rules/reminders.ts';
import type { Instant } from '../workflows/rules/time/instant.ts';
import { unreported } from './follow-up/unreported.ts';
import { outstandingAt } from './outstanding.ts';
import type { PlannedMessage } from './planned-message.ts';
import type { AgendaEntry } from './store/agenda.ts';
import type { NewEvent } from './store/append.ts';
import type { Database } from './store/database.ts';
import { type Definition, ruling } from './store/definition.ts';

/** The reminders of reports that an instant holds, and what is opened where the last of them were in vain. */
export async function reportReminders(
  db: Database,
  cycle: string,
  definition: Definition,
  entries: readonly AgendaEntry[],
  at: Instant,
): Promise<{ readonly messages: readonly PlannedMessage[]; readonly events: readonly NewEvent[] }> {
  const firing = entries.filter((e) => e.kind === 'reminder').map(({ period, slot }) => ({ period, slot }));
  if (firing.length === 0) return { messages: [], events: [] };
  const periods = [...new Set(firing.map((f) => f.period))];
  const outstanding = await outstandingAt(db, cycle, definition, periods, at);
  const slotsFor = (period: string) => ruling(definition, period).policy.reminders.slots;
  const messages = remindersFor(firing, outstanding, definition.plan.people, slotsFor).map(({ recipient, items }) => ({
    key: `reminder/${cycle}/${at}/${recipient}`,
    kind: 'reminder' as const,
    recipient,
    items,
  }));
  return { messages, events: await unreported(db, cycle, definition, outstanding, at) };
}
