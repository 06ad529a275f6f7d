import { useStanding } from '../../app/session/use-session.ts';
import { Decide } from '../../parts/plan-change/decide.tsx';
import { Differs } from '../../parts/plan-change/differs.tsx';
import { usePeople } from '../../parts/use-people.ts';
import { useTimes } from '../../parts/use-times.ts';
import { CHANGE } from '../../words/plan-change.ts';
import { TASK } from '../../words/task.ts';
import { useWords } from '../../words/use-words.ts';
import type { Task } from './use-task.ts';

/** What was asked to be changed of a task: what waits is decided here, what was decided stays to be read. */
export function Proposals({ task: { proposals } }: { readonly task: Task }) {
  const say = useWords(TASK);
  if (proposals.length === 0) return null;
  return (
    <section className="panel">
      <h2>{say('proposals')}</h2>
      {proposals.toReversed().map((proposal) => (
        <Proposal key={proposal.id} proposal={proposal} />
      ))}
    </section>
  );
}

function Proposal({ proposal }: { readonly proposal: Task['proposals'][number] }) {
  const say = useWords(CHANGE);
  const { cycle } = useStanding();
  const person = usePeople(cycle);
  const { instant } = useTimes();
  const { id, task, told, reason, status, proposedBy, proposedAt, decidedBy, decidedAt } = proposal;
  return (
    <article className="report-card">
      <p className="faint">
        {say('asked_by', { by: person(proposedBy), at: instant(proposedAt) })}
        {decidedBy !== null && decidedAt !== null && (
          <> · {say('decided_by', { by: person(decidedBy), at: instant(decidedAt) })}</>
        )}{' '}
        · {say(`status.${status}`)}
      </p>
      <Differs changes={[told]} past={status !== 'open'} />
      <p>{say('reason_of', { reason })}</p>
      {status === 'open' && <Decide of={{ task, proposal: id }} name={told.title} proposedBy={proposedBy} />}
    </article>
  );
}
