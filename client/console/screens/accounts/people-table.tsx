import { Button } from 'antd';
import { useTimes } from '../../parts/use-times.ts';
import { ACCOUNT } from '../../words/account-terms.ts';
import { ACCOUNTS } from '../../words/accounts.ts';
import { useWords } from '../../words/use-words.ts';
import { StateOf } from './account-state.tsx';
import type { Listed } from './listed.ts';

interface Props {
  readonly rows: readonly Listed[];
  readonly onOpen: (row: Listed) => void;
}

/** Who may sign in, a person a line. */
export function PeopleTable({ rows, onOpen }: Props) {
  const say = useWords(ACCOUNTS);
  const columns = ['person', 'posts', 'state', 'factor', 'last'] as const;
  return (
    <table className="plain-table people">
      <thead>
        <tr>
          {columns.map((column) => (
            <th scope="col" key={column}>
              {say(column)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <Person key={row.key} row={row} onOpen={onOpen} />
        ))}
      </tbody>
    </table>
  );
}

function Person({ row, onOpen }: { readonly row: Listed; readonly onOpen: (row: Listed) => void }) {
  const say = useWords(ACCOUNTS);
  const { instant } = useTimes();
  const { account } = row;
  return (
    <tr>
      <th scope="row">
        <Button type="link" aria-label={say('details', { name: row.name })} onClick={() => onOpen(row)}>
          {row.name}
        </Button>
        <small className="faint">{row.email}</small>
      </th>
      <td>
        <Held row={row} />
      </td>
      <td>
        <StateOf state={row.state} />
      </td>
      <td>{account ? say(account.secondFactor ? 'factor_on' : 'factor_off') : '–'}</td>
      <td>{account?.lastSignInAt ? instant(account.lastSignInAt) : account ? say('never') : '–'}</td>
    </tr>
  );
}

/** The role of an account, or the posts that it holds. */
export function Held({ row: { role, posts } }: { readonly row: Listed }) {
  const say = useWords(ACCOUNTS);
  const term = useWords(ACCOUNT);
  if (role !== null) return <strong>{term(`role.${role}`)}</strong>;
  return posts.length === 0 ? <span className="faint">{say('no_posts')}</span> : posts.join('、');
}
