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
import { type HeldAccount, type Proposal, TOUCHES, useProposals, useRights } from './use-accounts.ts';

interface Props {
  readonly accounts: readonly HeldAccount[];
  readonly onDone: (done: Done) => void;
}

/** What was proposed and somebody else has to decide; nothing where nothing waits. */
export function ProposalsPanel({ accounts, onDone }: Props) {
  const say = useWords(ACCOUNTS);
  return (
    <Loaded query={useProposals()}>
      {(proposals) =>
        proposals.length > 0 && (
          <section className="panel">
            <h2>{say('waiting')}</h2>
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

function Waiting({ proposal: waiting, accounts, onDone }: Props & { readonly proposal: Proposal }) {
  const { proposal, proposedBy, at, change, role, deciders } = waiting;
  const say = useWords(ACCOUNTS);
  const { instant } = useTimes();
  const { changeText, actorName } = useAccountWords(accounts);
  const { may } = useRights();
  const told = changeText(change);
  return (
    <li>
      <p>{told}</p>
      <p className="faint">{say('proposed', { by: actorName(proposedBy), at: instant(at) })}</p>
      {may('decide', role) ? (
        <Decision proposal={proposal} told={told} onDone={onDone} />
      ) : (
        <p className="faint">{say(deciders > 0 ? 'by_security' : 'by_operator')}</p>
      )}
    </li>
  );
}

interface Deciding {
  readonly proposal: string;
  readonly told: string;
  readonly onDone: (done: Done) => void;
}

function Decision({ proposal, told, onDone }: Deciding) {
  const say = useWords(ACCOUNTS);
  return (
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
  );
}

type Decided = { readonly ask: 'approve' } | { readonly ask: 'reject'; readonly reason: string };

function decide(id: string, body: Decided, key: string) {
  return asked(() => api.POST('/accounts/proposals/{id}/decisions', { params: keyed({ id }, key), body }));
}
