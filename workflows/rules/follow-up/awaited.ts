import type { Policy } from '../policy.ts';
import { offsetDay, type WorkingCalendar, workingDay } from '../time/calendar.ts';
import { dayEndingAt, dayOf, endOfDay, type Instant, onDay } from '../time/instant.ts';
import { isTop } from './escalation.ts';
import type { FollowUpState } from './follow-up.ts';
import { type FollowUpKind, LIVES, type Step } from './lives.ts';

/** The step that a follow-up waits for; undefined when it has come to its end. */
export function awaitedStep({
  kind,
  taken,
  endedAt,
}: Pick<FollowUpState, 'kind' | 'taken' | 'endedAt'>): Step | undefined {
  return endedAt === null ? LIVES[kind][taken.length] : undefined;
}

/**
 * When the awaited step is due, seen from the event at `at` after which it is awaited: its own working days from then,
 * or the follow-up's day, by 24:00. Null where nothing limits it.
 */
export function awaitedBy(state: FollowUpState, at: Instant, calendar: WorkingCalendar): Instant | null {
  const step = awaitedStep(state);
  if (!step || step.within === null) return null;
  if (step.within === 'due') return state.due === null ? null : endOfDay(state.due);
  return endOfDay(offsetDay(calendar, dayOf(at), { working_days: step.within }).day);
}

/** On which working days after the day it was due an overdue step is reminded of; after the last it goes up a rung. */
export const REMINDED_ON: readonly number[] = [1, 3, 5, 10];

/** True for an overdue step of the office that a leader of the county hears of: its reminders have run out, or had before. */
export function isPutBefore(kind: FollowUpKind, rung: number): boolean {
  return isTop(kind) || rung >= REMINDED_ON.length;
}

/** What has no rung above it is reminded of again and again, so many working days after the time before. */
const AGAIN = 10;

/** A moment at which an overdue step is reminded of. */
export interface Reminded {
  readonly at: Instant;
  readonly provisional: boolean;
}

/** When the awaited step is reminded of next, at the policy's hour; null when it has no limit or none is left. */
export function remindedAt(
  { kind, awaitedBy: due, rung }: FollowUpState,
  policy: Policy,
  calendar: WorkingCalendar,
): Reminded | null {
  const days = REMINDED_ON[rung] ?? (isTop(kind) ? AGAIN * (rung - REMINDED_ON.length + 2) : undefined);
  if (due === null || days === undefined) return null;
  const on = workingDay(calendar, dayEndingAt(due), days);
  return { at: onDay(on.day, policy.at), provisional: on.provisional };
}
