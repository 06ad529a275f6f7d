import { keyed } from '../../../api/client.ts';
import { api } from '../../app/api.ts';
import { asked } from '../../app/asked.ts';
import { ActButton } from '../../parts/act/act-button.tsx';
import { ACCOUNTS } from '../../words/accounts.ts';
import { useWords } from '../../words/use-words.ts';
import type { Done } from './done.ts';
import { type HeldAccount, TOUCHES, useRights } from './use-accounts.ts';

const PROPOSED = ['end', 'restore', 'drop_factor'] as const;
const AT_ONCE = ['unlock', 'lock', 'reset', 'end_sessions'] as const;
type Ask = (typeof PROPOSED)[number] | (typeof AT_ONCE)[number];

interface Props {
  readonly account: HeldAccount;
  readonly onDone: (done: Done) => void;
}

/** What an administrator may do about an account: at once, or as a proposal that somebody else decides. */
export function AccountActs({ account, onDone }: Props) {
  const say = useWords(ACCOUNTS);
  const { may, acts, id } = useRights();
  if (!acts) return null;
  const asks = [
    ...(may('secure', account.role) ? AT_ONCE.filter((ask) => isOpen(ask, account)) : []),
    ...(may('propose', account.role) ? PROPOSED.filter((ask) => isOpen(ask, account)) : []),
  ];
  return (
    <div className="acts no-print">
      {asks.map((ask) => (
        <ActButton
          key={ask}
          {...(ask === 'end' || ask === 'lock' ? { look: 'danger' as const } : {})}
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
      {account.id !== id && asks.length === 0 && <p className="faint">{say('not_yours')}</p>}
    </div>
  );
}

/** True for what makes sense for an account as it stands. */
function isOpen(ask: Ask, { endedAt, lockedAt, lockedUntil, sessions, secondFactor }: HeldAccount): boolean {
  const locked = lockedAt !== null || lockedUntil !== null;
  if (ask === 'restore') return endedAt !== null;
  if (endedAt !== null) return false;
  if (ask === 'unlock') return locked;
  if (ask === 'lock') return lockedAt === null;
  if (ask === 'drop_factor') return secondFactor;
  return ask !== 'end_sessions' || sessions > 0;
}
