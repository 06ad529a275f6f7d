import type { Person } from '../plan.ts';
import type { Policy } from '../policy.ts';

/** Where the newest draft of a unit's report stands; its number names it. */
export interface DraftState {
  readonly number: number;
  readonly status: 'open' | 'signed' | 'replaced' | 'sent_back';
}

export type DraftRefusalCode = 'unknown_draft' | 'already_signed' | 'already_sent_back' | 'newer_draft';

/**
 * True where what a post hands in is only a draft: the head of the unit has to sign it before it is submitted
 * (assessment-rules §3: draft → unit_approved → submitted).
 */
export function isDraft({ reporting }: Policy, { post }: Pick<Person, 'post'>): boolean {
  return reporting.sign_off === 'head' && post === 'reporter';
}

/** Why the head cannot sign or send back the draft that was shown to them, or null: only the newest, and once. */
export function draftFault(state: DraftState | undefined, number: number): DraftRefusalCode | null {
  if (!state) return 'unknown_draft';
  if (state.number !== number) return number < state.number ? 'newer_draft' : 'unknown_draft';
  if (state.status === 'sent_back') return 'already_sent_back';
  return state.status === 'open' ? null : 'already_signed';
}
