import { type Offset, offsetDay, type WorkingCalendar } from '../time/calendar.ts';
import type { Day } from '../time/day.ts';
import { dayOf, endOfDay, type Instant } from '../time/instant.ts';
import { awaitedBy } from './awaited.ts';
import { awaitedSince } from './evolve.ts';
import type { Deadlines, FollowUpEvent, FollowUpState } from './follow-up.ts';

/** A calendar that replaces another at an instant. */
export interface NewCalendar {
  readonly before: WorkingCalendar;
  readonly after: WorkingCalendar;
  readonly now: Instant;
}

/**
 * The deadlines of a follow-up under a new calendar (domain §6, case 15). What lies ahead and was computed is computed
 * anew; a day that a person named stays (`within` is null, or does not lead to it), and nothing moves into the past.
 */
export function retimed(
  events: readonly FollowUpEvent[],
  state: FollowUpState,
  within: Offset | null,
  { before, after, now }: NewCalendar,
): Deadlines {
  const opened = dayOf(events[0]?.at ?? now);
  const computed = within !== null && offsetDay(before, opened, within).day === state.due;
  const due = computed ? ahead(state.due, offsetDay(after, opened, within).day, now) : state.due;
  if (state.awaitedBy === null || state.awaitedBy <= now) return { due, awaitedBy: state.awaitedBy };
  const next = awaitedBy({ ...state, due }, awaitedSince(events), after);
  return { due, awaitedBy: next !== null && next > now ? next : state.awaitedBy };
}

/** A day moves while it lies ahead, to another that does. */
function ahead(day: Day | null, next: Day, now: Instant): Day | null {
  const lies = (on: Day | null) => on !== null && endOfDay(on) > now;
  return lies(day) && lies(next) ? next : day;
}
