import type { Database } from './database.ts';
import type { OpenProposal } from './open-proposal.ts';

/** A year's evaluation that is not published: who drafted it, if anybody has, and since when it is due. */
export async function unpublishedEvaluation(
  db: Database,
  cycle: string,
  year: string,
): Promise<OpenProposal | undefined> {
  const [row] = await db.query<OpenProposal>(
    `select 'evaluate' as what,
            case e.state when 'draft' then 'approve_review' when 'approved' then 'publish' else 'evaluate' end as asks,
            e.drafted_by as "proposedBy", coalesce(e.drafted_at, a.at) as since
     from agenda a left join evaluations e on e.cycle = a.cycle and e.year = a.period
     where a.cycle = $1 and a.period = $2 and a.kind = 'evaluation_due'
       and not exists (select from evaluations p where p.cycle = $1 and p.year = $2 and p.state = 'published')
     order by a.at limit 1`,
    [cycle, year],
  );
  return row;
}
