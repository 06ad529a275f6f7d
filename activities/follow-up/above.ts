import { nextRung } from '../../workflows/rules/follow-up/escalation.ts';
import type { Side } from '../../workflows/rules/follow-up/lives.ts';
import { type Offset, offsetDay } from '../../workflows/rules/time/calendar.ts';
import { dayOf, type Instant } from '../../workflows/rules/time/instant.ts';
import type { Definition } from '../store/definition.ts';
import type { KnownFollowUp } from '../store/follow-ups.ts';
import type { Opening, Source } from './opening.ts';

/** The days for what was opened because nobody moved a case. */
export const LEDGER_DAYS: Offset = { working_days: 10 };

/** What is opened on the rung above a case; null where there is none. A trigger drafts, a person releases. */
export function above(
  { policy, calendar }: Definition,
  id: string,
  { unit, title, state, colour }: KnownFollowUp,
  waitsFor: Side,
  at: Instant,
  source: Source,
): Opening | null {
  const rung = nextRung(state.kind, waitsFor, colour, policy.notice_colours ?? []);
  if (!rung) return null;
  const due = offsetDay(calendar, dayOf(at), LEDGER_DAYS).day;
  return { id: `${id}.${rung.suffix}`, kind: rung.kind, colour: rung.colour, unit, title, due, source };
}
