import { awaitedStep } from '../../workflows/rules/follow-up/awaited.ts';
import { decideFollowUp } from '../../workflows/rules/follow-up/decide.ts';
import { evolveFollowUp, followUpEvent } from '../../workflows/rules/follow-up/evolve.ts';
import {
  type FollowUpCommand,
  type FollowUpRequest,
  type FollowUpState,
  newFollowUp,
} from '../../workflows/rules/follow-up/follow-up.ts';
import type { FollowUpKind, Step } from '../../workflows/rules/follow-up/lives.ts';
import { cn } from './calendar.ts';

/** A follow-up that was opened on the fifteenth of April 2024, a Monday, due at the end of the month. */
export function opened(kind: FollowUpKind, due: string | null = '2024-04-30'): FollowUpState {
  const state = newFollowUp(kind, due);
  const by = { at: '2024-04-15T01:00:00Z', actor: 'system' };
  return evolveFollowUp(state, followUpEvent(state, { type: 'follow_up_opened' }, by, cn));
}

export interface Asked {
  readonly actor?: string;
  readonly at?: string;
  readonly key?: string;
}

/** Asks something and answers with the state it leads to, or with the codes it is refused with. */
export function asked(state: FollowUpState, request: FollowUpRequest, over: Asked = {}): FollowUpState | string[] {
  const command = { key: 'k', actor: 'office', at: '2024-04-16T01:00:00Z', ...over, ...request } as FollowUpCommand;
  const decision = decideFollowUp(state, command);
  if ('refused' in decision) return decision.refused.map((r) => `${r.code} ${r.subject}`.trim());
  return decision.facts.reduce(
    (before, fact) => evolveFollowUp(before, followUpEvent(before, fact, command, cn)),
    state,
  );
}

/** Takes the steps of a life in turn, each by somebody who may, up to and without the named one. */
export function upTo(state: FollowUpState, step: string): FollowUpState {
  const awaited = awaitedStep(state);
  if (!awaited || awaited.step === step) return state;
  const after = asked(state, taking(awaited), { actor: actorFor(awaited) });
  if (Array.isArray(after)) throw new Error(after.join(', '));
  return upTo(after, step);
}

/** The request that takes a step, with all that is to be written down. */
export function taking({ step, by, needs }: Step, fields?: Readonly<Record<string, string>>): FollowUpRequest {
  return { ask: 'step', side: by, step, fields: fields ?? Object.fromEntries(needs.map((name) => [name, '已记录'])) };
}

/** Somebody who may take a step: the unit's head, or one supervisor after another. */
export function actorFor({ by, notBy }: Step): string {
  if (by === 'unit') return 'slj-head';
  return notBy === undefined ? 'office' : 'office2';
}
