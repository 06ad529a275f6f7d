import { awaitedStep } from './awaited.ts';
import type { FollowUpFact, FollowUpState } from './follow-up.ts';
import { LIVES } from './lives.ts';

/** What puts a case before its unit anew, whoever's turn it was before. */
const ANEW: ReadonlySet<FollowUpFact['type']> = new Set([
  'follow_up_opened',
  'step_sent_back',
  'follow_up_reopened',
  'follow_up_moved',
]);

/**
 * Whether a fact serves a case on its unit: from now on the unit has to act (a notice was issued, a project listed, a
 * problem opened or sent back), or it is bidden to a talk or a meeting (domain §3.3; 002-7, 003-2).
 */
export function isServed(before: FollowUpState, fact: FollowUpFact, after: FollowUpState): boolean {
  if (fact.type === 'step_taken' && tells(after, fact.step)) return true;
  if (awaitedStep(after)?.by !== 'unit') return false;
  return ANEW.has(fact.type) || awaitedStep(before)?.by !== 'unit';
}

function tells({ kind }: FollowUpState, step: string): boolean {
  return LIVES[kind].some((s) => s.step === step && s.tells === true);
}
