import { keyed } from '../../../api/client.ts';
import { api } from '../../app/api.ts';
import { asked } from '../../app/asked.ts';
import { ActButton } from '../../parts/act/act-button.tsx';
import { ACCOUNTS } from '../../words/accounts.ts';
import { useWords } from '../../words/use-words.ts';
import type { Done } from './done.ts';
import { type HeldAccount, TOUCHES, useSteward } from './use-accounts.ts';

type Ask = 'end' | 'restore' | 'drop_factor' | 'end_sessions' | 'reset' | 'unlock';

interface Props {
  readonly account: HeldAccount;
  readonly onDone: (done: Done) => void;
}

/** What an administrator may do about an account: at once, or as a proposal to another administrator. */
export function AccountActs({ account, onDone }: Props) {
  const say = useWords(ACCOUNTS);
  const { mayChange, id } = useSteward();
  if (!mayChange) return null;
  return (
    <div className="acts no-print">
      {asksFor(account, account.id === id).map((ask) => (
        <ActButton
          key={ask}
          {...(ask === 'end' ? { look: 'danger' as const } : {})}
          name={say(ask)}
          of={account.name}
          told={say(`${ask}_told`)}
          touches={TOUCHES}
          act={async (_said, key) => {
            const params = keyed({ id: account.id }, key);
            await asked(() => api.POST('/accounts/{id}/requests', { params, body: { ask } }));
            onDone(ask === 'end' || ask === 'restore' || ask === 'drop_factor' ? 'proposed' : ask);
          }}
        />
      ))}
      {account.id === id && <p className="faint">{say('self')}</p>}
    </div>
  );
}

function asksFor({ endedAt, lockedUntil, sessions, secondFactor }: HeldAccount, isOwn: boolean): Ask[] {
  if (endedAt !== null) return ['restore'];
  return [
    ...(lockedUntil === null ? [] : (['unlock'] as const)),
    'reset',
    ...(secondFactor && !isOwn ? (['drop_factor'] as const) : []),
    ...(sessions > 0 ? (['end_sessions'] as const) : []),
    ...(isOwn ? [] : (['end'] as const)),
  ];
}
