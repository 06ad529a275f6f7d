import { without } from '../own.ts';
import type { WorkingCalendar } from '../time/calendar.ts';
import type { Instant } from '../time/instant.ts';
import { awaitedBy } from './awaited.ts';
import type { FollowUpEvent, FollowUpFact, FollowUpState, Taken } from './follow-up.ts';
import { LIVES } from './lives.ts';

/** The next state of a follow-up after an event; an event already known changes nothing. */
export function evolveFollowUp(state: FollowUpState, event: FollowUpEvent): FollowUpState {
  if (event.number <= state.number) return state;
  return { ...applied(state, event), number: event.number, awaitedBy: event.awaitedBy };
}

const MOVES_NOTHING: ReadonlySet<FollowUpFact['type']> = new Set([
  'note_added',
  'extension_asked',
  'extension_rejected',
  'step_overdue',
  'follow_up_moved',
]);

/** The instant from which the awaited step is counted: that of the last event which left it awaited. */
export function awaitedSince(events: readonly FollowUpEvent[]): Instant {
  return events.findLast(({ fact }) => !MOVES_NOTHING.has(fact.type) && fact.type !== 'follow_up_retimed')?.at ?? '';
}

/** The event of a fact, with the deadline of the step that is awaited after it. */
export function followUpEvent(
  state: FollowUpState,
  fact: FollowUpFact,
  { at, actor }: { readonly at: Instant; readonly actor: string },
  calendar: WorkingCalendar,
): FollowUpEvent {
  const event = { number: state.number + 1, at, actor, fact, awaitedBy: state.awaitedBy };
  if (MOVES_NOTHING.has(fact.type)) return event;
  return { ...event, awaitedBy: awaitedBy(evolveFollowUp(state, event), at, calendar) };
}

function applied(state: FollowUpState, { fact, actor, at }: FollowUpEvent): FollowUpState {
  switch (fact.type) {
    case 'follow_up_opened':
    case 'note_added':
    case 'follow_up_moved':
      return state;
    case 'step_taken':
    case 'step_skipped':
      return stepped(state, { step: fact.step, by: actor, at });
    case 'step_sent_back':
      return { ...state, taken: before(state.taken, fact.to), rung: 0 };
    case 'extension_asked':
      return { ...state, extensions: { ...state.extensions, [fact.id]: { due: fact.due, by: actor } } };
    case 'extension_granted':
      return { ...state, due: fact.due, rung: 0, extensions: without(state.extensions, fact.id) };
    case 'extension_rejected':
      return { ...state, extensions: without(state.extensions, fact.id) };
    case 'follow_up_reopened':
      return {
        ...state,
        due: fact.due ?? state.due,
        taken: before(state.taken, firstOfUnit(state)),
        endedAt: null,
        rung: 0,
      };
    case 'follow_up_raised':
    case 'follow_up_withdrawn':
      return { ...state, endedAt: at };
    case 'follow_up_retimed':
      return { ...state, due: fact.due };
    case 'step_overdue':
      return { ...state, rung: fact.rung };
    default:
      return fact satisfies never;
  }
}

function stepped(state: FollowUpState, step: Taken): FollowUpState {
  const taken = [...state.taken, step];
  const ends = taken.length === LIVES[state.kind].length;
  return { ...state, taken, rung: 0, endedAt: ends ? step.at : null };
}

function before(taken: readonly Taken[], step: string): readonly Taken[] {
  const index = taken.findIndex((t) => t.step === step);
  return index < 0 ? taken : taken.slice(0, index);
}

/** Where a reopened case begins again: with what the unit does first, or from the start. */
function firstOfUnit({ kind }: FollowUpState): string {
  const life = LIVES[kind];
  return (life.find((s) => s.step === 'evidence' || s.step === 'feedback') ?? life[0])?.step ?? '';
}
