import { Button } from 'antd';
import { useStanding } from '../../app/session/use-session.ts';
import { StackedTable } from '../../parts/stacked-table.tsx';
import { usePeople } from '../../parts/use-people.ts';
import { useTimes } from '../../parts/use-times.ts';
import { MAIL } from '../../words/mail.ts';
import { useWords } from '../../words/use-words.ts';
import { MailState } from './mail-state.tsx';
import { Resend } from './resend.tsx';
import type { Letter } from './use-mail.ts';

interface Props {
  readonly rows: readonly Letter[];
  readonly onOpen: (letter: Letter) => void;
}

/** The messages, a row each; cards on a phone. */
export function MailTable({ rows, onOpen }: Props) {
  const say = useWords(MAIL);
  if (rows.length === 0) return <p>{say('none')}</p>;
  return (
    <StackedTable columns={[say('at'), say('to'), say('what'), say('state'), '']}>
      {rows.map((row) => (
        <LetterRow key={row.key} letter={row} onOpen={onOpen} />
      ))}
    </StackedTable>
  );
}

function LetterRow({ letter, onOpen }: { readonly letter: Letter; readonly onOpen: (letter: Letter) => void }) {
  const say = useWords(MAIL);
  const { instant } = useTimes();
  const to = usePeople(useStanding().cycle)(letter.recipient);
  const what = say('items', { kind: say(`kind.${letter.kind}` as 'kind.reminder'), count: letter.items });
  return (
    <tr>
      <td data-label={say('at')}>{instant(letter.at)}</td>
      <td data-label={say('to')}>{to}</td>
      <td data-label={say('what')}>{what}</td>
      <td data-label={say('state')}>
        <MailState letter={letter} />
      </td>
      <td>
        <div className="acts">
          <Button size="small" aria-label={say('look_at', { what, to })} onClick={() => onOpen(letter)}>
            {say('look')}
          </Button>
          <Resend letter={letter} of={`${what} ${to}`} />
        </div>
      </td>
    </tr>
  );
}
