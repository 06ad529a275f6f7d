import { Button } from 'antd';
import { ACCOUNTS } from '../../words/accounts.ts';
import { useWords } from '../../words/use-words.ts';
import { StateOf } from './account-state.tsx';
import type { Listed } from './listed.ts';
import { Held } from './people-table.tsx';

interface Props {
  readonly rows: readonly Listed[];
  readonly onOpen: (row: Listed) => void;
}

/** Who may sign in, on a narrow screen. */
export function PeopleCards({ rows, onOpen }: Props) {
  const say = useWords(ACCOUNTS);
  return (
    <ul className="people-cards">
      {rows.map((row) => (
        <li key={row.key}>
          <div>
            <Button type="link" aria-label={say('details', { name: row.name })} onClick={() => onOpen(row)}>
              {row.name}
            </Button>
            <StateOf state={row.state} />
          </div>
          <span className="faint">{row.email}</span>
          <Held row={row} />
        </li>
      ))}
    </ul>
  );
}
