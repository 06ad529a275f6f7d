import type { Database } from './database.ts';

/** Something that waits for approval. */
export interface OpenProposal {
  readonly what: string;
  readonly proposedBy: string | null;
  readonly since: string;
}

/** A proposal that nobody has decided yet. */
export async function openProposal(db: Database, entity: string, id: string): Promise<OpenProposal | undefined> {
  const [row] = await db.query<OpenProposal>(
    `select change->>'act' as what, proposed_by as "proposedBy", proposed_at as since
     from proposals where entity = $1 and id = $2 and status = 'open'`,
    [entity, id],
  );
  return row;
}
