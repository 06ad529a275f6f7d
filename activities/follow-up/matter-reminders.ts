import { followUpId } from '../../workflows/contract/follow-up.ts';
import { awaitedStep } from '../../workflows/rules/follow-up/awaited.ts';
import type { FollowUpEvent, FollowUpState } from '../../workflows/rules/follow-up/follow-up.ts';
import { matterReminders } from '../../workflows/rules/follow-up/matter.ts';
import type { Role } from '../../workflows/rules/policy.ts';
import { endOfDay, type Instant } from '../../workflows/rules/time/instant.ts';
import { ENTRY_KINDS } from '../../workflows/rules/time/timetable.ts';
import type { AgendaEntry } from '../store/agenda.ts';
import type { NewEvent } from '../store/append.ts';
import type { Database } from '../store/database.ts';
import type { Definition } from '../store/definition.ts';
import { readFollowUp } from '../store/follow-ups.ts';
import type { OverdueItem } from './overdue.ts';

/** The reminders of a matter's deadline on the cycle's agenda, appended when it is opened and when it is extended. */
export function matterReminderEntries(
  { policy, calendar }: Definition,
  cycle: string,
  id: string,
  { kind, due }: FollowUpState,
  events: readonly FollowUpEvent[],
): NewEvent[] {
  const set = events.find((e) => e.fact.type === 'follow_up_opened' || e.fact.type === 'extension_granted');
  if (kind !== 'matter' || due === null || !set) return [];
  const entries = matterReminders(due, policy, calendar)
    .filter(({ at }) => at > set.at)
    .map(({ at, slot, provisional }) => ({
      at,
      kind: 'matter_reminder',
      place: ENTRY_KINDS.length,
      slot,
      rule: `reminders.slots[${slot}]`,
      subject: id,
      provisional,
    }));
  if (entries.length === 0) return [];
  const of = { entity: `cycle/${cycle}`, key: `matter/${id}/${set.number}`, type: 'agenda_appended' };
  return [{ ...of, at: set.at, actor: set.actor, body: { cycle, source: followUpId(cycle, id), entries } }];
}

/** A matter that is told of before it is due, and to which posts of its unit. */
export interface DueMatter extends OverdueItem {
  readonly to: readonly Role[];
}

/** The matters whose lead unit is still to act, on the reminders of an instant; one that was extended waits for its new day. */
export async function dueMatters(
  db: Database,
  cycle: string,
  { policy, calendar }: Definition,
  entries: readonly AgendaEntry[],
): Promise<DueMatter[]> {
  const found: DueMatter[] = [];
  for (const { kind, subject: id, slot, at } of entries) {
    const known = kind === 'matter_reminder' ? await readFollowUp(db, cycle, id) : undefined;
    const due = known?.state.due;
    const step = known && awaitedStep(known.state);
    if (!known || !due || step?.by !== 'unit') continue;
    const reminder = matterReminders(due, policy, calendar).find((r) => r.slot === slot && r.at === at);
    if (!reminder) continue;
    const { unit, title } = known;
    const about = { id, kind: 'matter', unit, title, step: 'feedback', due: endOfDay(due) as Instant, rung: 0 };
    found.push({ ...about, to: reminder.to });
  }
  return found;
}
