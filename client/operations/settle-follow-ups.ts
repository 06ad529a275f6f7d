import { stored } from '../../activities/follow-up/stored.ts';
import { append, type NewEvent } from '../../activities/store/append.ts';
import { openFollowUps, readFollowUp } from '../../activities/store/follow-ups.ts';
import { awaitedStep } from '../../workflows/rules/follow-up/awaited.ts';
import { evolveFollowUp, followUpEvent } from '../../workflows/rules/follow-up/evolve.ts';
import type { FollowUpEvent, FollowUpState } from '../../workflows/rules/follow-up/follow-up.ts';
import type { Step } from '../../workflows/rules/follow-up/lives.ts';
import type { WorkingCalendar } from '../../workflows/rules/time/calendar.ts';
import type { Instant } from '../../workflows/rules/time/instant.ts';
import { cycleDefinition } from './admission.ts';
import type { OperationDeps } from './deps.ts';

/** Who takes the steps of a rehearsal: nobody approves what they drafted, nobody verifies what they handed in. */
export interface Players {
  readonly proposer: string;
  readonly approver: string;
}

/** What was written down with a step that nobody took in earnest. */
export const REHEARSED = '（演练）';

/** In a rehearsal everything that was opened is taken to its end at once, so that no reminder speaks of it. */
export async function settleFollowUps(
  deps: OperationDeps,
  cycle: string,
  at: Instant,
  players: Players,
): Promise<void> {
  const { db, now } = deps;
  const definition = await cycleDefinition(db, cycle);
  const batch: NewEvent[] = [];
  for (const { id } of await openFollowUps(db, cycle, null)) {
    const known = await readFollowUp(db, cycle, id);
    if (!known) continue;
    const events = toItsEnd(known.state, at, players, definition.calendar);
    batch.push(...stored(definition, { cycle, id, key: `rehearsed/${at}` }, known.state, events));
  }
  if (batch.length > 0) await append(db, batch, now());
}

function toItsEnd(before: FollowUpState, at: Instant, players: Players, calendar: WorkingCalendar): FollowUpEvent[] {
  const events: FollowUpEvent[] = [];
  let state = before;
  for (let step = awaitedStep(state); step; step = awaitedStep(state)) {
    const fact = { type: 'step_taken', step: step.step, fields: fieldsOf(step) } as const;
    const event = followUpEvent(state, fact, { at, actor: playerOf(step, players) }, calendar);
    events.push(event);
    state = evolveFollowUp(state, event);
  }
  return events;
}

function playerOf({ notBy, returnsTo }: Step, { proposer, approver }: Players): string {
  return notBy === undefined && returnsTo === undefined ? proposer : approver;
}

function fieldsOf({ needs }: Step): Record<string, string> {
  return Object.fromEntries(needs.map((field) => [field, REHEARSED]));
}
