import { type Decider, isSamePerson } from '../authority/same-person.ts';
import { own } from '../own.ts';
import { dayOf } from '../time/instant.ts';
import { awaitedStep, REMINDED_ON } from './awaited.ts';
import { isRaisable, isTop } from './escalation.ts';
import type { FollowUpCommand, FollowUpFact, FollowUpState } from './follow-up.ts';
import type { Step } from './lives.ts';
import { isUpTo } from './stage.ts';

export type FollowUpRefusalCode =
  | 'follow_up_ended'
  | 'not_awaited'
  | 'not_yours'
  | 'four_eyes'
  | 'field_missing'
  | 'nothing_to_send_back'
  | 'unknown_extension'
  | 'not_later'
  | 'not_ended'
  | 'not_skippable'
  | 'not_raisable';

interface Refused {
  readonly line: null;
  readonly code: FollowUpRefusalCode;
  readonly subject: string;
}

export type FollowUpDecision = { readonly facts: readonly FollowUpFact[] } | { readonly refused: readonly Refused[] };

type Ask<K extends FollowUpCommand['ask']> = Extract<FollowUpCommand, { readonly ask: K }>;

/** What follows from a request to a follow-up, on the state of this moment. */
export function decideFollowUp(state: FollowUpState, command: FollowUpCommand): FollowUpDecision {
  if (command.ask === 'overdue') return overdue(state, command);
  if (command.ask === 'reopen') return reopen(state, command);
  if (state.endedAt !== null) return refuse('follow_up_ended', state.endedAt);
  switch (command.ask) {
    case 'step':
      return take(state, command);
    case 'skip':
      return skip(state, command);
    case 'raise':
      return raise(state, command);
    case 'send_back':
      return sendBack(state, command);
    case 'note':
      return { facts: [{ type: 'note_added', text: command.text }] };
    case 'extend':
      return extend(state, command);
    case 'approve_extension':
    case 'reject_extension':
      return decideExtension(state, command);
    case 'withdraw':
      if (command.side !== 'supervisor') return refuse('not_yours', command.actor);
      return { facts: [{ type: 'follow_up_withdrawn', reason: command.reason }] };
    default:
      return command satisfies never;
  }
}

function refuse(code: FollowUpRefusalCode, subject: string): FollowUpDecision {
  return { refused: [{ line: null, code, subject }] };
}

function take(state: FollowUpState, command: Ask<'step'>): FollowUpDecision {
  const awaited = awaitedStep(state);
  if (!awaited || awaited.step !== command.step) return refuse('not_awaited', command.step);
  if (!isUpTo(awaited, command.side)) return refuse('not_yours', command.actor);
  if (isBarred(state, awaited, command)) return refuse('four_eyes', command.actor);
  const missing = awaited.needs.filter((field) => !own(command.fields, field)?.trim());
  if (missing.length > 0) {
    return { refused: missing.map((subject) => ({ line: null, code: 'field_missing', subject })) };
  }
  const { fields, files } = command;
  return { facts: [{ type: 'step_taken', step: awaited.step, fields, ...(files ? { files } : {}) }] };
}

/** Nobody approves what they drafted; nobody verifies what they handed in. */
function isBarred({ taken }: FollowUpState, { notBy, returnsTo }: Step, who: Decider): boolean {
  return taken.some((t) => (t.step === notBy || t.step === returnsTo) && isSamePerson(t.by, who));
}

/** A step that proves nothing by itself may be left out, for a reason that is kept, by a second person. */
function skip(state: FollowUpState, command: Ask<'skip'>): FollowUpDecision {
  const awaited = awaitedStep(state);
  if (!awaited || awaited.step !== command.step) return refuse('not_awaited', command.step);
  if (command.side === 'unit') return refuse('not_yours', command.actor);
  if (!awaited.skippable) return refuse('not_skippable', command.step);
  if (isSamePerson(state.taken.at(-1)?.by, command)) return refuse('four_eyes', command.actor);
  return { facts: [{ type: 'step_skipped', step: awaited.step, reason: command.reason }] };
}

/** What its unit does not mend goes to the next rung at once, for a reason; the case ends where it stands. */
function raise(state: FollowUpState, { side, actor, reason }: Ask<'raise'>): FollowUpDecision {
  if (side !== 'supervisor') return refuse('not_yours', actor);
  const awaited = awaitedStep(state);
  const served = awaited?.by === 'unit' || awaited?.step === 'verified';
  if (!isRaisable(state.kind) || !served) return refuse('not_raisable', awaited?.step ?? '');
  return { facts: [{ type: 'follow_up_raised', reason }] };
}

function sendBack(state: FollowUpState, command: Ask<'send_back'>): FollowUpDecision {
  const awaited = awaitedStep(state);
  if (!awaited?.returnsTo) return refuse('nothing_to_send_back', awaited?.step ?? '');
  if (!isUpTo(awaited, command.side)) return refuse('not_yours', command.actor);
  return { facts: [{ type: 'step_sent_back', to: awaited.returnsTo, reason: command.reason }] };
}

function extend(state: FollowUpState, { key: id, side, actor, due, reason }: Ask<'extend'>): FollowUpDecision {
  if (side === 'leader') return refuse('not_yours', actor);
  if (state.due === null || due <= state.due) return refuse('not_later', due);
  return { facts: [{ type: 'extension_asked', id, due, reason }] };
}

function decideExtension(
  state: FollowUpState,
  command: Ask<'approve_extension' | 'reject_extension'>,
): FollowUpDecision {
  const asked = own(state.extensions, command.extension);
  if (!asked) return refuse('unknown_extension', command.extension);
  if (command.side === 'unit') return refuse('not_yours', command.actor);
  if (command.ask === 'reject_extension') {
    return { facts: [{ type: 'extension_rejected', id: command.extension, reason: command.reason }] };
  }
  if (isSamePerson(asked.by, command)) return refuse('four_eyes', command.actor);
  return { facts: [{ type: 'extension_granted', id: command.extension, due: asked.due }] };
}

/** What came back is opened again, until a new day where one is given: the old one may long be over. */
function reopen(state: FollowUpState, { side, actor, at, reason, due }: Ask<'reopen'>): FollowUpDecision {
  if (state.endedAt === null) return refuse('not_ended', '');
  if (side !== 'supervisor') return refuse('not_yours', actor);
  if (due !== undefined && due < dayOf(at)) return refuse('not_later', due);
  return { facts: [{ type: 'follow_up_reopened', reason, ...(due === undefined ? {} : { due }) }] };
}

/** The awaited step is due and has not come; each time one rung further, until the reminders have run out. */
function overdue(state: FollowUpState, { step, at }: Ask<'overdue'>): FollowUpDecision {
  const awaited = awaitedStep(state);
  const stands = awaited?.step === step && state.awaitedBy !== null && at >= state.awaitedBy;
  if (!stands || (state.rung >= REMINDED_ON.length && !isTop(state.kind))) return { facts: [] };
  return { facts: [{ type: 'step_overdue', step, rung: state.rung + 1 }] };
}
