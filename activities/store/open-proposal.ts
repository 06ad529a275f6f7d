import type { Act } from '../../workflows/rules/authority/act.ts';
import type { Database } from './database.ts';

/** Something that waits for approval. */
export interface OpenProposal {
  readonly what: string;
  /** What whoever moves it on has to be allowed. */
  readonly asks: Act;
  readonly proposedBy: string | null;
  readonly since: string;
}

/** Looks for what waits under an id of a cycle. */
export type OpenOf = (db: Database, cycle: string, id: string) => Promise<OpenProposal | undefined>;

/** A proposal that nobody has decided yet, and that somebody still can: its task has not run to its end. */
export async function openProposal(db: Database, entity: string, id: string): Promise<OpenProposal | undefined> {
  const [row] = await db.query<OpenProposal>(
    `select change->>'act' as what, 'approve' as asks, proposed_by as "proposedBy", proposed_at as since
     from proposals p join tasks t using (cycle, task)
     where p.entity = $1 and p.id = $2 and p.status = 'open' and t.status <> 'closed'`,
    [entity, id],
  );
  return row;
}

/** Looks for a change of a cycle that nobody has decided yet: its table, how that tells what is asked, and who decides. */
export function openChange(table: 'unit_changes' | 'plan_changes' | 'policy_changes', what: string, asks: Act): OpenOf {
  return async (db, cycle, id) => {
    const [row] = await db.query<OpenProposal>(
      `select ${what} as what, $3 as asks, proposed_by as "proposedBy", proposed_at as since
       from ${table} where cycle = $1 and id = $2 and status = 'open'`,
      [cycle, id, asks],
    );
    return row;
  };
}
