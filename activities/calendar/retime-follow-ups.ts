import { followUpId } from '../../workflows/contract/follow-up.ts';
import { awaitedStep } from '../../workflows/rules/follow-up/awaited.ts';
import type { Deadlines, FollowUpState } from '../../workflows/rules/follow-up/follow-up.ts';
import { retimed } from '../../workflows/rules/follow-up/retimed.ts';
import type { Offset, WorkingCalendar } from '../../workflows/rules/time/calendar.ts';
import { LEDGER_DAYS } from '../follow-up/above.ts';
import { matterEntries, type ReminderEntry, stepEntries } from '../follow-up/reminder-entries.ts';
import type { Retiming } from '../retime.ts';
import type { NewEvent } from '../store/append.ts';
import type { Database } from '../store/database.ts';
import { type Definition, ruling } from '../store/definition.ts';
import { type KnownFollowUp, type Opener, openFollowUps, readFollowUp } from '../store/follow-ups.ts';

/** A follow-up whose deadlines a new calendar moved. */
export interface RetimedFollowUp extends Deadlines {
  readonly id: string;
  readonly unit: string;
  readonly title: string;
  readonly before: Deadlines;
}

/**
 * Computes anew what is still to come of the open follow-ups under a new calendar: their days, the step that is awaited
 * and their reminders on the agenda. Ask under the lock of the chain.
 */
export async function retimeFollowUps(
  tx: Database,
  cycle: string,
  definition: Definition,
  calendar: WorkingCalendar,
  retiming: Retiming,
): Promise<{ readonly moved: readonly RetimedFollowUp[]; readonly events: readonly NewEvent[] }> {
  const moved: RetimedFollowUp[] = [];
  const events: NewEvent[] = [];
  for (const { id } of await openFollowUps(tx, cycle, null)) {
    const known = await readFollowUp(tx, cycle, id);
    const change = known && changeOf(known, id, definition, calendar, retiming);
    if (!known || !change) continue;
    const { unit, title, state } = known;
    const before = deadlinesOf(state);
    const { due, awaitedBy, entries } = change;
    if (!isSame(before, change)) moved.push({ id, unit, title, due, awaitedBy, before });
    const body = { cycle, id, due, before, awaited: awaitedStep(state)?.step ?? null, awaitedBy, entries };
    const { key, by } = retiming;
    const own = { entity: followUpId(cycle, id), key, type: 'follow_up_retimed', ...by };
    events.push({ ...own, body, expect: state.number });
  }
  return { moved, events };
}

/** What becomes of one: nothing where neither a deadline nor a reminder differs. */
function changeOf(
  { events, state, opener }: KnownFollowUp,
  id: string,
  definition: Definition,
  calendar: WorkingCalendar,
  { by }: Retiming,
): (Deadlines & { readonly entries: readonly ReminderEntry[] }) | null {
  const { policy } = definition;
  const within = withinOf(definition, opener);
  const next = retimed(events, state, within, { before: definition.calendar, after: calendar, now: by.at });
  const entriesIn = (rules: Pick<Definition, 'policy' | 'calendar'>, of: FollowUpState) =>
    [...stepEntries(rules, id, of), ...matterEntries(rules, id, of, by.at)].filter(({ at }) => at > by.at);
  const entries = entriesIn({ policy, calendar }, { ...state, ...next });
  const reminders = JSON.stringify(entriesIn(definition, state)) === JSON.stringify(entries);
  return reminders && isSame(deadlinesOf(state), next) ? null : { ...next, entries };
}

function deadlinesOf({ due, awaitedBy }: FollowUpState): Deadlines {
  return { due, awaitedBy };
}

function isSame(a: Deadlines, b: Deadlines): boolean {
  return a.due === b.due && a.awaitedBy === b.awaitedBy;
}

/** The offset that a follow-up's day was computed by, counted from the day it was opened; null where a person named it. */
function withinOf(definition: Definition, { by, period, rule }: Opener): Offset | null {
  if (by === 'escalation' || by === 'raised') return LEDGER_DAYS;
  if (by === 'dispute') return definition.policy.reporting.dispute?.answer ?? null;
  const { policy } = period === undefined ? definition : ruling(definition, period);
  return policy.consequences.find((_, index) => rule === `consequences[${index}]`)?.within ?? null;
}
