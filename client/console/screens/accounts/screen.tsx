import { Alert } from 'antd';
import { useState } from 'react';
import { Heading } from '../../parts/heading.tsx';
import { Loaded } from '../../parts/loaded.tsx';
import { ACCOUNTS } from '../../words/accounts.ts';
import { useWords } from '../../words/use-words.ts';
import { ActsPanel } from './acts-panel.tsx';
import type { Done } from './done.ts';
import { Invite } from './invite.tsx';
import { PeoplePanel } from './people-panel.tsx';
import { ProposalsPanel } from './proposals-panel.tsx';
import { useAccounts, useRights } from './use-accounts.ts';
import './accounts.css';

/** Who may sign in: accounts and invitations, what waits for somebody's decision, and what was done. */
export function Screen() {
  const say = useWords(ACCOUNTS);
  const [done, setDone] = useState<Done | null>(null);
  const { proposes } = useRights();
  return (
    <div className="accounts">
      <Heading beside={proposes.length > 0 && <Invite roles={proposes} onDone={setDone} />}>{say('title')}</Heading>
      <p className="faint">{say('told')}</p>
      <div role="status">{done && <Alert type="success" showIcon title={say(`done.${done}`)} />}</div>
      <Loaded query={useAccounts()}>
        {({ accounts, invitations }) => (
          <>
            <ProposalsPanel accounts={accounts} onDone={setDone} />
            <PeoplePanel accounts={accounts} invitations={invitations} onDone={setDone} />
            <ActsPanel accounts={accounts} />
          </>
        )}
      </Loaded>
    </div>
  );
}
