import { Older } from '../../parts/pages/older.tsx';
import { Decide } from '../../parts/plan-change/decide.tsx';
import { Differs } from '../../parts/plan-change/differs.tsx';
import { type Plan, type Request, useRequests } from '../../parts/use-plan.ts';
import { useTimes } from '../../parts/use-times.ts';
import { CHANGE } from '../../words/plan-change.ts';
import { useWords } from '../../words/use-words.ts';
import { type TableChange, useDecidedTables, useOpenTables } from './use-table-changes.ts';

interface OfPlan {
  readonly plan: Plan;
}

/** What waits for a decision, old and new side by side; and what was decided of whole tables. */
export function ChangesPanel({ plan }: OfPlan) {
  const say = useWords(CHANGE);
  const requests = useRequests().data ?? [];
  const open = useOpenTables().data ?? [];
  const waiting = requests.length + open.length;
  return (
    <>
      {waiting > 0 && (
        <details className="panel plan-changes" open>
          <summary>
            <h2>
              {say('waiting')} <span className="faint">{waiting}</span>
            </h2>
          </summary>
          {open.map((change) => (
            <ByTable key={change.id} plan={plan} change={change} />
          ))}
          {requests.map((request) => (
            <OfTask key={`${request.task}/${request.id}`} plan={plan} request={request} />
          ))}
        </details>
      )}
      <Decided plan={plan} />
    </>
  );
}

function Decided({ plan }: OfPlan) {
  const say = useWords(CHANGE);
  const query = useDecidedTables();
  const decided = query.data ?? [];
  if (decided.length === 0) return null;
  return (
    <details className="panel plan-changes">
      <summary>
        <h2>
          {say('decided')}{' '}
          <span className="faint">
            {decided.length}
            {query.hasNextPage && '+'}
          </span>
        </h2>
      </summary>
      {decided.map((change) => (
        <ByTable key={change.id} plan={plan} change={change} />
      ))}
      <Older query={query} />
    </details>
  );
}

function OfTask({ plan, request }: OfPlan & { readonly request: Request }) {
  const say = useWords(CHANGE);
  const { instant } = useTimes();
  const { id, task, told, reason, proposedBy, proposedAt } = request;
  return (
    <article>
      <p className="faint">{say('asked_by', { by: nameOf(plan, proposedBy), at: instant(proposedAt) })}</p>
      <Differs changes={[told]} />
      <p>{say('reason_of', { reason })}</p>
      <Decide of={{ task, proposal: id }} name={told.title} proposedBy={proposedBy} />
    </article>
  );
}

function ByTable({ plan, change }: OfPlan & { readonly change: TableChange }) {
  const say = useWords(CHANGE);
  const { instant } = useTimes();
  const { id, told, reason, source, status, proposedBy, proposedAt, decidedBy, decidedAt, decidedBecause } = change;
  return (
    <article>
      <h3>{say('by_table', { file: source.name, count: told.length })}</h3>
      <p className="faint">
        {say('asked_by', { by: nameOf(plan, proposedBy), at: instant(proposedAt) })}
        {decidedBy !== null && decidedAt !== null && (
          <>
            {' · '}
            {say('decided_by', { by: nameOf(plan, decidedBy), at: instant(decidedAt) })} · {say(`status.${status}`)}
          </>
        )}
      </p>
      <Differs changes={told} past={status !== 'open'} />
      <p>{say('reason_of', { reason })}</p>
      {decidedBecause && <p>{say('decided_because', { reason: decidedBecause })}</p>}
      {status === 'open' && <Decide of={{ change: id }} name={source.name} proposedBy={proposedBy} />}
    </article>
  );
}

/** What a post is called. */
export function nameOf({ posts }: Pick<Plan, 'posts'>, post: string): string {
  return posts.find((p) => p.id === post)?.name ?? post;
}
