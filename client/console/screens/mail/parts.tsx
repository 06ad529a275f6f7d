import { useState } from 'react';
import { MAIL } from '../../words/mail.ts';
import { useWords } from '../../words/use-words.ts';
import { Page } from './page.tsx';
import '../../parts/chips.css';

type Part = 'html' | 'text';

interface Props {
  readonly subject: string;
  readonly html: string;
  readonly text: string;
}

/** What a message says: its page as a mail program shows it, or its text alone. */
export function Parts({ subject, html, text }: Props) {
  const say = useWords(MAIL);
  const [part, setPart] = useState<Part>(html === '' ? 'text' : 'html');
  return (
    <>
      {html !== '' && (
        <fieldset className="chips no-print">
          <legend className="unseen">{say('as')}</legend>
          {(['html', 'text'] as const).map((of) => (
            <button type="button" key={of} aria-pressed={part === of} onClick={() => setPart(of)}>
              {say(`as_${of}`)}
            </button>
          ))}
        </fieldset>
      )}
      {part === 'html' ? <Page name={say('shown', { subject })} html={html} /> : <p className="plain-letter">{text}</p>}
    </>
  );
}
