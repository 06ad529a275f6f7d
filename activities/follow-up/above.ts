import { nextRung } from '../../workflows/rules/follow-up/escalation.ts';
import type { Side } from '../../workflows/rules/follow-up/lives.ts';
import { type Offset, offsetDay, type WorkingCalendar } from '../../workflows/rules/time/calendar.ts';
import type { Day } from '../../workflows/rules/time/day.ts';
import { dayOf, type Instant } from '../../workflows/rules/time/instant.ts';
import type { NewEvent } from '../store/append.ts';
import type { Definition } from '../store/definition.ts';
import type { KnownFollowUp } from '../store/follow-ups.ts';
import { openingEvents, type Source } from './opening.ts';

/** The days for what was opened because nobody moved a case. */
export const LEDGER_DAYS: Offset = { working_days: 10 };

/** By when that is to be settled. */
export function ledgerDay(calendar: WorkingCalendar, at: Instant): Day {
  return offsetDay(calendar, dayOf(at), LEDGER_DAYS).day;
}

/** A case that goes up a rung: for whom it waits, and why it goes. */
export interface Below {
  readonly cycle: string;
  readonly id: string;
  readonly known: KnownFollowUp;
  readonly waitsFor: Side;
  readonly source: Source;
}

/** The events that open the rung above a case; none where it has none. A trigger drafts, a person releases. */
export function above(
  definition: Definition,
  { cycle, id, known, waitsFor, source }: Below,
  by: { readonly at: Instant; readonly actor: string },
): NewEvent[] {
  const { unit, title, state, colour } = known;
  const rung = nextRung(state.kind, waitsFor, colour, definition.policy.notice_colours ?? []);
  if (!rung) return [];
  const { suffix, ...on } = rung;
  const due = ledgerDay(definition.calendar, by.at);
  return openingEvents(
    definition,
    cycle,
    { id: `${id}.${suffix}`, ...on, unit, title, due, source },
    { ...by, key: 'opened' },
  );
}
