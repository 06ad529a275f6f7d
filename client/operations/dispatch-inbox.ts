import { openReceipts } from '../../activities/store/inbox.ts';
import type { OperationDeps } from './deps.ts';
import { OperationError } from './errors.ts';
import { deliver } from './submit-report.ts';

/** Left to the request that brought them for this long. */
const GRACE_MS = 6_000;
const ROUND = 100;

/**
 * Brings receipts that are still on their way to their tasks: what could not be delivered when it arrived.
 * Answers with how many were settled; a fault of the program with one holds up no other, and is thrown after all.
 */
export async function dispatchInbox(deps: OperationDeps, seen: Map<string, number>): Promise<number> {
  const open = await openReceipts(deps.db, ROUND);
  const now = deps.now().getTime();
  const keys = new Set(open.map((r) => r.key));
  for (const key of seen.keys()) if (!keys.has(key)) seen.delete(key);
  const faults: unknown[] = [];
  let settled = 0;
  for (const receipt of open) {
    const since = seen.get(receipt.key) ?? now;
    seen.set(receipt.key, since);
    if (now - since < GRACE_MS) continue;
    try {
      const answer = await deliver(deps, receipt);
      if (answer.status === 'taken') settled += 1;
    } catch (error) {
      if (error instanceof OperationError) settled += 1;
      else faults.push(error);
    }
  }
  if (faults.length > 0) throw faults[0];
  return settled;
}
