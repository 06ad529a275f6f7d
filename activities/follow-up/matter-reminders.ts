import { followUpId } from '../../workflows/contract/follow-up.ts';
import type { FollowUpEvent, FollowUpState } from '../../workflows/rules/follow-up/follow-up.ts';
import { matterReminders } from '../../workflows/rules/follow-up/matter.ts';
import { ENTRY_KINDS } from '../../workflows/rules/time/timetable.ts';
import type { NewEvent } from '../store/append.ts';
import type { Definition } from '../store/definition.ts';

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
