import { useState } from 'react';
import { Heading } from '../../parts/heading.tsx';
import { Loaded } from '../../parts/loaded.tsx';
import { OnPaper } from '../../parts/on-paper.tsx';
import { Older } from '../../parts/pages/older.tsx';
import { useShown } from '../../parts/use-shown.ts';
import { MAIL } from '../../words/mail.ts';
import { useWords } from '../../words/use-words.ts';
import { LetterDrawer } from './letter-drawer.tsx';
import { MailFilters } from './mail-filters.tsx';
import { MailStates, MailTotal } from './mail-states.tsx';
import { MailTable } from './mail-table.tsx';
import { type Letter, useMail } from './use-mail.ts';
import './mail.css';

/** The ledger of mail: to whom, what, when, how each ended, and what is to be done about those that are stuck. */
export function Screen() {
  const say = useWords(MAIL);
  const [text, change] = useShown();
  const [opened, setOpened] = useState<Letter | null>(null);
  const which = { state: text('state'), kind: text('kind'), recipient: text('recipient') };
  const mail = useMail(which);
  return (
    <>
      <Heading>{say('title')}</Heading>
      <OnPaper />
      <p className="faint">{say('told')}</p>
      <MailStates which={which} onChoose={(state) => change('state', state)} />
      <MailFilters which={which} onChange={change} />
      <MailTotal which={which} />
      <Loaded query={mail}>{(rows) => <MailTable rows={rows} onOpen={setOpened} />}</Loaded>
      <Older query={mail} />
      <LetterDrawer letter={opened} onClose={() => setOpened(null)} />
    </>
  );
}
