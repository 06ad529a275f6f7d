import { type Decider, isSamePerson } from '../authority/same-person.ts';
import type { Instant } from '../time/instant.ts';
import type { UnitChange } from './changes.ts';
import type { UnitChangeFault, UnitChangeFaultCode } from './unit-change-fault.ts';

/** What people ask about a change of units: `key` makes a repetition harmless, `actor` is a post. */
export type UnitChangeCommand = Decider & { readonly key: string; readonly at: Instant } & (
    | { readonly ask: 'propose_unit_change'; readonly change: UnitChange; readonly reason: string }
    | { readonly ask: 'approve_unit_change' }
    | { readonly ask: 'reject_unit_change'; readonly reason: string }
  );

export type UnitChangeFact =
  | { readonly type: 'unit_change_proposed'; readonly change: UnitChange; readonly reason: string }
  | {
      readonly type: 'unit_change_approved';
      readonly change: UnitChange;
      readonly reason: string;
      readonly by: string;
    }
  | { readonly type: 'unit_change_rejected'; readonly reason: string };

/** Where a change of units stands before the request. */
export interface UnitChangeState {
  readonly number: number;
  readonly status: 'open' | 'approved' | 'rejected';
  readonly proposedBy: string;
  readonly change: UnitChange;
  readonly reason: string;
}

export type UnitChangeRefusalCode =
  | UnitChangeFaultCode
  | 'change_exists'
  | 'unknown_proposal'
  | 'already_decided'
  | 'four_eyes';

export type UnitChangeDecision =
  | { readonly fact: UnitChangeFact }
  | {
      readonly refused: readonly {
        readonly line: null;
        readonly code: UnitChangeRefusalCode;
        readonly subject: string;
      }[];
    };

/**
 * What follows from a request about a change of units: proposed by one post, approved or rejected by another; what
 * speaks against it is looked at both times. `faultsOf` tells what speaks against a change at this moment.
 */
export function decideUnitChange(
  id: string,
  state: UnitChangeState | undefined,
  command: UnitChangeCommand,
  faultsOf: (change: UnitChange) => readonly UnitChangeFault[],
): UnitChangeDecision {
  const refuse = (code: UnitChangeRefusalCode, subject: string) => ({ refused: [{ line: null, code, subject }] });
  if (command.ask === 'propose_unit_change') {
    if (state) return refuse('change_exists', id);
    const faults = faultsOf(command.change);
    const { change, reason } = command;
    return faults.length > 0 ? { refused: faults } : { fact: { type: 'unit_change_proposed', change, reason } };
  }
  if (!state) return refuse('unknown_proposal', id);
  if (state.status !== 'open') return refuse('already_decided', id);
  if (command.ask === 'reject_unit_change') return { fact: { type: 'unit_change_rejected', reason: command.reason } };
  if (isSamePerson(state.proposedBy, command)) return refuse('four_eyes', command.actor);
  const faults = faultsOf(state.change);
  const { change, reason, proposedBy: by } = state;
  return faults.length > 0 ? { refused: faults } : { fact: { type: 'unit_change_approved', change, reason, by } };
}
