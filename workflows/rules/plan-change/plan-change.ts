import { type Decider, isSamePerson } from '../authority/same-person.ts';
import type { Change } from '../task/acts.ts';
import type { Instant } from '../time/instant.ts';

/** One change of one task, among those of an imported table. */
export interface TaskChange {
  readonly task: string;
  readonly change: Change;
}

/** The file that a change of the plan came from. */
export interface PlanChangeSource {
  readonly name: string;
  readonly sha256: string;
}

/** Where a change of the plan stands: asked for by one post, decided by another as a whole. */
export interface PlanChangeState {
  readonly number: number;
  readonly changes: readonly TaskChange[];
  readonly reason: string;
  readonly proposedBy: string;
  readonly status: 'open' | 'approved' | 'rejected';
}

export type PlanChangeCommand = Decider & { readonly key: string; readonly at: Instant } & (
    | {
        readonly ask: 'propose_plan';
        readonly changes: readonly TaskChange[];
        readonly reason: string;
        readonly source: PlanChangeSource;
      }
    | { readonly ask: 'approve_plan' }
    | { readonly ask: 'reject_plan'; readonly reason: string }
  );

export type PlanChangeFact =
  | {
      readonly type: 'plan_change_proposed';
      readonly changes: readonly TaskChange[];
      readonly reason: string;
      readonly source: PlanChangeSource;
    }
  | { readonly type: 'plan_change_approved' }
  | { readonly type: 'plan_change_rejected'; readonly reason: string };

export type PlanChangeRefusalCode =
  | 'nothing_to_change'
  | 'plan_change_exists'
  | 'unknown_plan_change'
  | 'already_decided'
  | 'four_eyes';

/**
 * What follows from a request about a change of the plan (one import is one proposal): proposed by one post, approved
 * or rejected by another, all of it or nothing. Answers with the fact, or with the code of the refusal.
 */
export function decidePlanChange(
  state: PlanChangeState | undefined,
  command: PlanChangeCommand,
): { readonly fact: PlanChangeFact } | { readonly refused: PlanChangeRefusalCode } {
  if (command.ask === 'propose_plan') {
    if (state) return { refused: 'plan_change_exists' };
    const { changes, reason, source } = command;
    if (changes.length === 0) return { refused: 'nothing_to_change' };
    return { fact: { type: 'plan_change_proposed', changes, reason, source } };
  }
  if (!state) return { refused: 'unknown_plan_change' };
  if (state.status !== 'open') return { refused: 'already_decided' };
  if (command.ask === 'reject_plan') return { fact: { type: 'plan_change_rejected', reason: command.reason } };
  return isSamePerson(state.proposedBy, command)
    ? { refused: 'four_eyes' }
    : { fact: { type: 'plan_change_approved' } };
}
