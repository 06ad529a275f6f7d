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
 * moved deadlines are one transaction. Null when somebody decided it meanwhile; then nothing is recorded.
 */
export async function publishPolicy(
  db: Database,
  cycle: string,
  approval: NewEvent,
  { policy, policySha256, from }: ProposedVersion,
  retiming: Retiming,
  now: Date,
): Promise<readonly MovedEntry[] | null> {
  return db.transaction(async (tx) => {
    await tx.query('select position from chain for update');
    const [approved] = await append(tx, [approval], now);
    if (approved?.status !== 'stored') return null;
    const before = await definitionOf(tx, cycle);
    const { replaced } = publishedFrom(before, { policy, policySha256 }, from);
    const rules = { policy, policySha256, ...(replaced ? { replaced } : {}) };
    const { moved, body, told } = await retime(tx, cycle, before, rules, retiming);
    const published = { cycle, ...rules, ...body };
    const { key, by } = retiming;
    await append(tx, [{ entity: cycleId(cycle), key, type: 'policy_published', ...by, body: published }, ...told], now);
    return moved;
  });
}
