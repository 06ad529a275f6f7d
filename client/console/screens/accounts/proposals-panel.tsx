import { keyed } from '../../../api/client.ts';
import { api } from '../../app/api.ts';
import { asked } from '../../app/asked.ts';
import { ActButton } from '../../parts/act/act-button.tsx';
import { Loaded } from '../../parts/loaded.tsx';
import { useTimes } from '../../parts/use-times.ts';
import { ACCOUNTS } from '../../words/accounts.ts';
import { useWords } from '../../words/use-words.ts';
import { useAccountWords } from './change-text.ts';
import type { Done } from './done.ts';
import { type HeldAccount, type Proposal, TOUCHES, useProposals, useSteward } from './use-accounts.ts';

interface Props {
  readonly accounts: readonly HeldAccount[];
  readonly onDone: (done: Done) => void;
}

/** What one administrator proposed and another has to decide; nothing where nothing waits. */
export function ProposalsPanel({ accounts, onDone }: Props) {
  const say = useWords(ACCOUNTS);
  const administrators = accounts.filter((a) => a.role === 'administrator' && a.endedAt === null);
  return (
    <Loaded query={useProposals()}>
      {(proposals) =>
        proposals.length > 0 && (
          <section className="panel">
            <h2>{say('waiting')}</h2>
            {administrators.length < 2 && <p className="faint">{say('alone')}</p>}
            <ul className="proposals">
              {proposals.map((proposal) => (
                <Waiting key={proposal.proposal} proposal={proposal} accounts={accounts} onDone={onDone} />
              ))}
            </ul>
          </section>
        )
      }
    </Loaded>
  );
}

function Waiting({ proposal: { proposal, proposedBy, at, change }, accounts, onDone }: Props & { proposal: Proposal }) {
  const say = useWords(ACCOUNTS);
  const { instant } = useTimes();
  const { changeText, actorName } = useAccountWords(accounts);
  const { mayChange, actor } = useSteward();
  const told = changeText(change);
  return (
    <li>
      <p>{told}</p>
      <p className="faint">{say('proposed', { by: actorName(proposedBy), at: instant(at) })}</p>
      {mayChange &&
        (proposedBy === actor ? (
          <p className="faint">{say('own_proposal')}</p>
        ) : (
          <div className="acts">
            <ActButton
              look="primary"
              name={say('approve')}
              of={told}
              told={say('approve_told', { change: told })}
              touches={TOUCHES}
              act={async (_said, key) => {
                await decide(proposal, { ask: 'approve' }, key);
                onDone('approved');
              }}
            />
            <ActButton
              name={say('reject')}
              of={told}
              told={told}
              touches={TOUCHES}
              fields={[{ name: 'reason', label: say('reason'), kind: 'text', required: true }]}
              act={async ({ reason = '' }, key) => {
                await decide(proposal, { ask: 'reject', reason }, key);
                onDone('rejected');
              }}
            />
          </div>
        ))}
    </li>
  );
}

type Decision = { readonly ask: 'approve' } | { readonly ask: 'reject'; readonly reason: string };

function decide(id: string, body: Decision, key: string) {
  return asked(() => api.POST('/accounts/proposals/{id}/decisions', { params: keyed({ id }, key), body }));
}
