import type { Policy, Role } from '../policy.ts';
import { type WorkingCalendar, workingDay } from '../time/calendar.ts';
import type { Day } from '../time/day.ts';
import { type Instant, onDay } from '../time/instant.ts';

/** Where a single matter comes from: a leader's note (批示件), a meeting's decision (会议议定事项), an assignment (交办事项). */
export const ORIGINS = ['instruction', 'meeting', 'assignment'] as const;

/** The source of a single matter: of which kind, whose or which, from which day, under which number, in which words. */
export interface Origin {
  readonly kind: (typeof ORIGINS)[number];
  /** The leader who wrote it, the meeting that decided it, the office that assigned it. */
  readonly from: string;
  readonly on: Day;
  readonly number: string | null;
  readonly wording: string;
}

/** A moment at which the lead unit of a matter is reminded before its deadline, and which of its posts. */
export interface MatterReminder {
  readonly at: Instant;
  readonly slot: number;
  readonly to: readonly Role[];
  readonly provisional: boolean;
}

/**
 * When a matter due on a day is reminded of: on the policy's slots up to the deadline day, as reports are
 * (assessment-rules §7). After it the reminders of overdue steps take over.
 */
export function matterReminders(due: Day, policy: Policy, calendar: WorkingCalendar): MatterReminder[] {
  return policy.reminders.slots.flatMap((slot, index) => {
    if (!('offset' in slot) || slot.offset > 0) return [];
    const on = workingDay(calendar, due, slot.offset);
    return [{ at: onDay(on.day, policy.at), slot: index, to: slot.to, provisional: on.provisional }];
  });
}
