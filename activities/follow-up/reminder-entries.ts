import { awaitedStep, remindedAt } from '../../workflows/rules/follow-up/awaited.ts';
import type { FollowUpState } from '../../workflows/rules/follow-up/follow-up.ts';
import { matterReminders } from '../../workflows/rules/follow-up/matter.ts';
import type { Instant } from '../../workflows/rules/time/instant.ts';
import { AFTER_TIMETABLE } from '../agenda-appended.ts';
import type { Definition } from '../store/definition.ts';

/** A reminder of a follow-up as the agenda keeps it. */
export interface ReminderEntry {
  readonly at: Instant;
  readonly kind: 'follow_up_due' | 'matter_reminder';
  readonly place: number;
  readonly slot?: number;
  readonly rule: string;
  readonly subject: string;
  readonly provisional: boolean;
}

type Rules = Pick<Definition, 'policy' | 'calendar'>;

/** When the awaited step is reminded of next. */
export function stepEntries({ policy, calendar }: Rules, id: string, state: FollowUpState): ReminderEntry[] {
  const next = remindedAt(state, policy, calendar);
  if (!next) return [];
  const rule = `follow_up.${state.kind}.${awaitedStep(state)?.step}`;
  const { at, provisional } = next;
  return [{ at, kind: 'follow_up_due', place: AFTER_TIMETABLE, rule, subject: id, provisional }];
}

/** When a matter's deadline is reminded of before it comes, after an instant. */
export function matterEntries(
  { policy, calendar }: Rules,
  id: string,
  { kind, due }: FollowUpState,
  after: Instant,
): ReminderEntry[] {
  if (kind !== 'matter' || due === null) return [];
  return matterReminders(due, policy, calendar)
    .filter(({ at }) => at > after)
    .map(({ at, slot, provisional }) => ({
      at,
      kind: 'matter_reminder',
      place: AFTER_TIMETABLE,
      slot,
      rule: `reminders.slots[${slot}]`,
      subject: id,
      provisional,
    }));
}
