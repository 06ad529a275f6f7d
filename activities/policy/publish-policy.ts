import { cycleId } from '../../workflows/contract/supervise-cycle.ts';
import type { ProposedVersion } from '../../workflows/rules/policy-change/policy-change.ts';
import { publishedFrom } from '../../workflows/rules/policy-change/versions.ts';
import type { MovedEntry } from '../../workflows/rules/time/new-calendar.ts';
import { type Retiming, retime } from '../retime.ts';
import { append, type NewEvent } from '../store/append.ts';
import type { Database } from '../store/database.ts';
import { definitionOf } from '../store/definition.ts';

/**
 * Makes an approved version rule what is still to come: its approval, the cycle's new definition and what tasks hear of
 * moved deadlines. Ask under the lock of the chain.
 */
export async function publishPolicy(
  tx: Database,
  cycle: string,
  approval: NewEvent,
  { policy, policySha256, from }: ProposedVersion,
  retiming: Retiming,
  now: Date,
): Promise<readonly MovedEntry[]> {
  const before = await definitionOf(tx, cycle);
  const { replaced } = publishedFrom(before, { policy, policySha256 }, from);
  const rules = { policy, policySha256, ...(replaced ? { replaced } : {}) };
  const { moved, body, told } = await retime(tx, cycle, before, rules, retiming);
  const { key, by } = retiming;
  const own = { entity: cycleId(cycle), key, type: 'policy_published', ...by };
  await append(tx, [approval, { ...own, body: { cycle, ...rules, ...body } }, ...told], now);
  return moved;
}
