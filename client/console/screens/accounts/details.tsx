import { Facts } from '../../parts/facts.tsx';
import { SideSheet } from '../../parts/side-sheet.tsx';
import { useTimes } from '../../parts/use-times.ts';
import { ACCOUNTS } from '../../words/accounts.ts';
import { useWords } from '../../words/use-words.ts';
import { AccountActs } from './account-acts.tsx';
import { StateOf } from './account-state.tsx';
import type { Done } from './done.ts';
import type { Listed } from './listed.ts';
import { Held } from './people-table.tsx';

interface Props {
  readonly row: Listed | null;
  readonly onClose: () => void;
  readonly onDone: (done: Done) => void;
}

/** What is known of an account, and what can be done about it. */
export function Details({ row, onClose, onDone }: Props) {
  const done = (what: Done) => {
    onClose();
    onDone(what);
  };
  return (
    <SideSheet open={row !== null} onClose={onClose} size={480} title={row?.name ?? ''}>
      {row && <Known row={row} />}
      {row?.account && <AccountActs account={row.account} onDone={done} />}
    </SideSheet>
  );
}

function Known({ row }: { readonly row: Listed }) {
  const say = useWords(ACCOUNTS);
  const { instant } = useTimes();
  const { account, state, email } = row;
  const own: readonly (readonly [string, string])[] = account
    ? [
        [say('username'), account.username],
        [say('factor'), say(account.secondFactor ? 'factor_on' : 'factor_off')],
        [say('since'), instant(account.since)],
        [say('last'), account.lastSignInAt ? instant(account.lastSignInAt) : say('never')],
        [say('sessions'), say('sessions_count', { count: account.sessions })],
      ]
    : [];
  return (
    <Facts
      facts={[
        [
          say('state'),
          <span key="state">
            <StateOf state={state} /> <Because row={row} />
          </span>,
        ],
        [say('email'), email],
        [say('posts'), <Held key="held" row={row} />],
        ...own,
      ]}
    />
  );
}

function Because({ row: { state, account, invitedUntil } }: { readonly row: Listed }) {
  const say = useWords(ACCOUNTS);
  const { instant } = useTimes();
  const at = account?.endedAt ?? account?.lockedAt ?? account?.lockedUntil ?? invitedUntil;
  if (state === 'active' || !at) return null;
  const until = instant(at);
  const told = {
    locked: account?.lockedAt ? say('locked_at', { at: until }) : say('locked_until', { until }),
    ended: say('ended_at', { at: until }),
    invited: say('invited_until', { until }),
    lapsed: say('invited_lapsed', { until }),
  };
  return <span className="faint">{told[state]}</span>;
}
