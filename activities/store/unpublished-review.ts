import type { Database } from './database.ts';
import type { OpenProposal } from './open-proposal.ts';

/** A review that is frozen and not published. */
export async function unpublishedReview(
  db: Database,
  cycle: string,
  period: string,
): Promise<OpenProposal | undefined> {
  const [row] = await db.query<OpenProposal>(
    `select 'publish' as what,
            case state when 'proposed' then 'approve_review' when 'approved' then 'publish' else 'propose_review' end as asks,
            proposed_by as "proposedBy", frozen_at as since
     from reviews where cycle = $1 and period = $2 and state <> 'published'`,
    [cycle, period],
  );
  return row;
}
