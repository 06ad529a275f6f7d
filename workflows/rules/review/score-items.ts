import { type Decider, isSamePerson } from '../authority/same-person.ts';
import type { EvidenceFile } from '../evidence/file.ts';
import type { Instant } from '../time/instant.ts';
import type { Override, ScoreItem } from './input.ts';

/** A bonus, a deduction or an override that a post asks for, before somebody else has approved it (assessment-rules §5). */
export type ProposedItem = Proposed & (ScoreItem | ProposedOverride);

/** An override is an item of its own kind: one figure of one indicator. */
export type ProposedOverride = Pick<Override, 'unit' | 'task' | 'indicator' | 'sets' | 'amount' | 'reason'> & {
  readonly kind: 'override';
};

interface Proposed {
  readonly period: string;
  /** What proves it: a document’s number, a place in the ledger. */
  readonly evidence: string;
  readonly files?: readonly EvidenceFile[];
}

/** Where an item stands. */
export interface ItemState {
  readonly number: number;
  readonly kind: ProposedItem['kind'];
  readonly period: string;
  readonly proposedBy: string;
  readonly status: 'open' | 'approved' | 'rejected';
}

export type ItemCommand = Decider & { readonly key: string; readonly at: Instant } & (
    | { readonly ask: 'propose_item'; readonly item: ProposedItem }
    | { readonly ask: 'approve_item' }
    | { readonly ask: 'reject_item'; readonly reason: string }
  );

export type ItemFact =
  | ({ readonly type: 'item_proposed' } & ProposedItem)
  | { readonly type: 'item_approved' }
  | { readonly type: 'item_rejected'; readonly reason: string };

export type ItemRefusalCode = 'item_exists' | 'unknown_item' | 'already_decided' | 'four_eyes' | 'already_frozen';

/**
 * What follows from a request about an item: proposed by one, decided by another, and only while its review has not
 * been frozen. Answers with the fact, or with the code of the refusal.
 */
export function decideItem(
  state: ItemState | undefined,
  frozen: boolean,
  command: ItemCommand,
): { readonly fact: ItemFact } | { readonly refused: ItemRefusalCode } {
  if (frozen) return { refused: 'already_frozen' };
  if (command.ask === 'propose_item') {
    return state ? { refused: 'item_exists' } : { fact: { type: 'item_proposed', ...command.item } };
  }
  if (!state) return { refused: 'unknown_item' };
  if (state.status !== 'open') return { refused: 'already_decided' };
  if (command.ask === 'reject_item') return { fact: { type: 'item_rejected', reason: command.reason } };
  return isSamePerson(state.proposedBy, command) ? { refused: 'four_eyes' } : { fact: { type: 'item_approved' } };
}
