import { type Actor, isPost } from '../../workflows/rules/authority/actor.ts';
import { mayDo, mayDoForAll } from '../../workflows/rules/authority/may-do.ts';
import { asksOf, type CaseAsk } from '../../workflows/rules/follow-up/asks.ts';
import type { FollowUpState } from '../../workflows/rules/follow-up/follow-up.ts';
import { sideOf } from '../../workflows/rules/follow-up/side-of.ts';
import { EVERY_WAIT, isTurnOf, waitNamed } from '../../workflows/rules/follow-up/stage.ts';
import type { Instant } from '../../workflows/rules/time/instant.ts';
import type { FollowUpRow, FollowUpView } from '../views/follow-ups.ts';
import type { Turn } from '../views/which-cases.ts';

interface Seen extends Pick<FollowUpView, 'unit' | 'source'> {
  readonly kind: string;
}

/** A case is the business of its unit, of those that help, and of the lead at whose instance it was opened. */
export function concerns(caller: Actor, view: Seen): boolean {
  const { unit, source } = view;
  if (mayDoForAll(caller, 'read_cases')) return true;
  if (view.kind === 'office_problem') return false;
  if (helps(caller, view)) return true;
  return caller.unit === unit || (caller.unit !== null && caller.unit === source.lead);
}

/** A co-unit of a case sees it and notes its part in it; the steps are the lead unit's. */
export function helps(caller: Actor, { source }: Pick<Seen, 'source'>): boolean {
  const helpers = Array.isArray(source.helpers) ? source.helpers : [];
  return caller.unit !== null && helpers.includes(caller.unit);
}

/** What a talk came to is signed by the head of the unit, nobody else (约谈记录由责任领导签字; 002-7). */
export function actOf(ask: { readonly ask: string; readonly step?: string }): 'act_on_follow_up' | 'sign_follow_up' {
  return ask.ask === 'step' && ask.step === 'signed' ? 'sign_follow_up' : 'act_on_follow_up';
}

/** True for a case whose next step is the caller's to take. */
export function isTurnOfCaller(caller: Actor, row: Pick<FollowUpRow, 'unit' | 'kind' | 'awaited'>): boolean {
  const act = actOf({ ask: 'step', step: row.awaited ?? '' });
  return isPost(caller) && mayDo(caller, act, row.unit) && isTurnOf(row, sideOf(caller));
}

/** The steps that are the caller's to take, and of whose cases. */
export function turnOfCaller(caller: Actor): Turn {
  const { unit } = caller;
  const steps = EVERY_WAIT.filter((wait) => isTurnOfCaller(caller, { ...wait, unit: unit ?? '' })).map(waitNamed);
  return { steps, unit };
}

/** What the caller may ask of a case now; who only reads may ask for nothing, who helps notes their part in it. */
export function asksOfCaller(caller: Actor, view: Seen, state: FollowUpState, at: Instant): CaseAsk[] {
  if (!isPost(caller)) return [];
  const found = asksOf(state, { actor: caller.id, side: sideOf(caller) }, at);
  const mine = found.filter((ask) => mayDo(caller, actOf(ask), view.unit));
  if (mine.length > 0 || !helps(caller, view)) return mine;
  return found.filter(({ ask }) => ask === 'note' && mayDo(caller, 'act_on_follow_up', null));
}
