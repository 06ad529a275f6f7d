import { followUpId } from '../../workflows/contract/follow-up.ts';
import type { FollowUpEvent, FollowUpState } from '../../workflows/rules/follow-up/follow-up.ts';
import type { NewEvent } from '../store/append.ts';
import type { Definition } from '../store/definition.ts';
import { matterEntries } from './reminder-entries.ts';

/** The reminders of a matter's deadline on the cycle's agenda, appended when it is opened and when it is extended. */
export function matterReminderEntries(
  definition: Definition,
  cycle: string,
  id: string,
  state: FollowUpState,
  events: readonly FollowUpEvent[],
): NewEvent[] {
  const set = events.find((e) => e.fact.type === 'follow_up_opened' || e.fact.type === 'extension_granted');
  const entries = set ? matterEntries(definition, id, state, set.at) : [];
  if (!set || entries.length === 0) return [];
  const of = { entity: `cycle/${cycle}`, key: `matter/${id}/${set.number}`, type: 'agenda_appended' };
  return [{ ...of, at: set.at, actor: set.actor, body: { cycle, source: followUpId(cycle, id), entries } }];
}
