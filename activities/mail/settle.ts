import { toInstant } from '../../workflows/rules/time/instant.ts';
import type { SendResult } from '../ports.ts';
import type { NewEvent } from '../store/append.ts';
import type { LedgerRow } from '../store/mail-rows.ts';

const MINUTE_MS = 60_000;
const LONGEST_WAIT_MINUTES = 60;
/** A message that may have arrived is repeated at most twice; then a person has to look. */
export const REPEATS_OF_UNKNOWN = 2;

/** What an attempt's end means for its row (reliability §3): when to try again, or how the row ends. */
export function settlement(row: LedgerRow, result: SendResult, now: Date): NewEvent {
  const attempt = row.attempts + 1;
  const ambiguous = result.outcome === 'unknown' ? 1 : 0;
  const state = stateAfter(row, result);
  const waitMinutes = Math.min(LONGEST_WAIT_MINUTES, 2 ** Math.min(row.attempts, 10));
  const retryAt = state === 'pending' ? new Date(now.getTime() + waitMinutes * MINUTE_MS).toISOString() : '';
  return {
    entity: 'mail',
    key: `settle/${row.key}/${attempt}`,
    type: 'mail_settled',
    at: toInstant(now.getTime()),
    actor: 'system',
    body: { key: row.key, attempt, outcome: result.outcome, response: result.response, state, retryAt, ambiguous },
  };
}

function stateAfter(row: LedgerRow, { outcome }: SendResult): string {
  if (outcome === 'accepted') return 'accepted';
  if (outcome === 'refused') return 'undeliverable';
  return outcome === 'unknown' && ambiguousEnds(row) >= REPEATS_OF_UNKNOWN ? 'unknown' : 'pending';
}

/** How many earlier attempts at a row, as it was claimed, may have arrived: the one of a lost sender too. */
export function ambiguousEnds(row: LedgerRow): number {
  return row.ambiguous + (row.state === 'sending' ? 1 : 0);
}
