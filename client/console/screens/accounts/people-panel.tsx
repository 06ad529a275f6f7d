import { useState } from 'react';
import { Picked } from '../../parts/picked.tsx';
import { SearchText } from '../../parts/search-text.tsx';
import { useNarrow } from '../../parts/use-narrow.ts';
import { ACCOUNT } from '../../words/account-terms.ts';
import { ACCOUNTS } from '../../words/accounts.ts';
import { useWords } from '../../words/use-words.ts';
import { Details } from './details.tsx';
import type { Done } from './done.ts';
import { listed, matches, STATES } from './listed.ts';
import { PeopleCards } from './people-cards.tsx';
import { PeopleTable } from './people-table.tsx';
import type { HeldAccount, Invitation } from './use-accounts.ts';

interface Props {
  readonly accounts: readonly HeldAccount[];
  readonly invitations: readonly Invitation[];
  readonly onDone: (done: Done) => void;
}

/** Everybody who may sign in or was invited; a name opens what is known and what can be done. */
export function PeoplePanel({ accounts, invitations, onDone }: Props) {
  const say = useWords(ACCOUNTS);
  const term = useWords(ACCOUNT);
  const [text, setText] = useState('');
  const [state, setState] = useState('');
  const [opened, setOpened] = useState<string | null>(null);
  const all = listed(accounts, invitations);
  const rows = all.filter((row) => matches(row, text, state));
  const Rows = useNarrow() ? PeopleCards : PeopleTable;
  return (
    <section className="panel">
      <search className="filters">
        <SearchText label={say('search')} value={text} onSearch={setText} />
        <Picked
          label={say('state')}
          value={state}
          onPick={setState}
          every={say('every_state')}
          options={STATES.map((value) => ({ value, label: term(`state.${value}`) }))}
        />
        <span role="status" className="faint">
          {say('rows', { shown: rows.length, all: all.length })}
        </span>
      </search>
      {rows.length === 0 ? <p>{say('none')}</p> : <Rows rows={rows} onOpen={({ key }) => setOpened(key)} />}
      <Details row={all.find(({ key }) => key === opened) ?? null} onClose={() => setOpened(null)} onDone={onDone} />
    </section>
  );
}
