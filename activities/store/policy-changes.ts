import type { PolicyChangeState } from '../../workflows/rules/policy-change/policy-change.ts';
import type { Database } from './database.ts';

/** The entity of a version of the rules that is asked to be published. */
export function policyChangeEntity(cycle: string, id: string): string {
  return `policy-change/${cycle}/${id}`;
}

/** The proposal of a version that nobody has decided yet; null when there is none. */
export async function openProposalOf(db: Database, cycle: string, version: number): Promise<string | null> {
  const [row] = await db.query<{ id: string }>(
    `select id from policy_changes
     where cycle = $1 and status = 'open' and (policy->>'version')::integer = $2 order by id limit 1`,
    [cycle, version],
  );
  return row?.id ?? null;
}

/** Where the publication of a version stands; undefined when there is none of that id. */
export async function readPolicyChange(
  db: Database,
  cycle: string,
  id: string,
): Promise<PolicyChangeState | undefined> {
  const [row] = await db.query<PolicyChangeState>(
    `select number, policy, sha256 as "policySha256", from_day as "from", reason, file,
            proposed_by as "proposedBy", status
     from policy_changes where cycle = $1 and id = $2`,
    [cycle, id],
  );
  return row;
}
