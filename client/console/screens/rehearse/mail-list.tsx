import { Input } from 'antd';
import { useState } from 'react';
import { Loaded } from '../../parts/loaded.tsx';
import { useTimes } from '../../parts/use-times.ts';
import { REHEARSE } from '../../words/rehearse.ts';
import { useWords } from '../../words/use-words.ts';
import { type Outcome, useMessage } from './use-rehearsals.ts';

/** How many are listed at once: a year may send a thousand. */
const MOST = 100;

type Mail = Outcome['mail'];

interface Props {
  readonly id: string;
  readonly mail: Mail;
}

/** The mail of a rehearsal in the order in which it was sent, each message to be read as its recipient reads it. */
export function MailList({ id, mail }: Props) {
  const say = useWords(REHEARSE);
  const [text, setText] = useState('');
  if (mail.length === 0) return <p className="faint">{say('no_mail')}</p>;
  const found = mail.filter(({ to, subject }) => `${to} ${subject}`.toLowerCase().includes(text.toLowerCase()));
  return (
    <>
      <Input
        className="find-mail no-print"
        aria-label={say('find_mail')}
        placeholder={say('find_mail')}
        allowClear
        value={text}
        onChange={({ target }) => setText(target.value)}
      />
      <ul className="mail-of">
        {found.slice(0, MOST).map((message) => (
          <OneMessage key={message.name} id={id} message={message} />
        ))}
      </ul>
      {found.length > MOST && <p className="faint">{say('more', { count: found.length - MOST })}</p>}
    </>
  );
}

function OneMessage({
  id,
  message: { name, at, to, subject },
}: {
  readonly id: string;
  readonly message: Mail[number];
}) {
  const { instant } = useTimes();
  const [isOpen, setOpen] = useState(false);
  return (
    <li>
      <details onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
        <summary>
          <span>{subject}</span> <small className="faint">{to.replace(/\s*<.*$/, '')}</small>{' '}
          <small className="faint">{instant(at)}</small>
        </summary>
        {isOpen && <Letter id={id} name={name} />}
      </details>
    </li>
  );
}

function Letter({ id, name }: { readonly id: string; readonly name: string }) {
  const say = useWords(REHEARSE);
  const message = useMessage(id, name);
  return (
    <Loaded query={message}>
      {({ to, text }) => (
        <div className="letter">
          <p className="faint">{say('to', { to })}</p>
          <p className="letter-text">{text}</p>
        </div>
      )}
    </Loaded>
  );
}
