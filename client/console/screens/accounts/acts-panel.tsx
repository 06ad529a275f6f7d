import { Button } from 'antd';
import { Loaded } from '../../parts/loaded.tsx';
import { StackedTable } from '../../parts/stacked-table.tsx';
import { useTimes } from '../../parts/use-times.ts';
import { ACCOUNTS } from '../../words/accounts.ts';
import { useWords } from '../../words/use-words.ts';
import { useAccountWords } from './change-text.ts';
import { type Act, type HeldAccount, type Proposal, useAccountActs } from './use-accounts.ts';

/** What was done about accounts: when, by whom, what; the newest first. */
export function ActsPanel({ accounts }: { readonly accounts: readonly HeldAccount[] }) {
  const say = useWords(ACCOUNTS);
  const acts = useAccountActs();
  return (
    <section className="panel">
      <h2>{say('acts')}</h2>
      <Loaded query={acts}>
        {({ pages }) => {
          const rows = pages.flatMap((page) => page.rows);
          return rows.length === 0 ? <p>{say('acts_none')}</p> : <Acts rows={rows} accounts={accounts} />;
        }}
      </Loaded>
      {acts.hasNextPage && (
        <Button className="no-print" onClick={() => acts.fetchNextPage()} loading={acts.isFetchingNextPage}>
          {say('older')}
        </Button>
      )}
    </section>
  );
}

function Acts({ rows, accounts }: { readonly rows: readonly Act[]; readonly accounts: readonly HeldAccount[] }) {
  const say = useWords(ACCOUNTS);
  const { instant } = useTimes();
  const { actText, actorName } = useAccountWords(accounts);
  const changes = changesIn(rows);
  return (
    <div className="acts-table">
      <StackedTable columns={[say('at'), say('by'), say('what')]}>
        {rows.map((row) => (
          <tr key={row.position}>
            <td data-label={say('at')}>{instant(row.at)}</td>
            <td data-label={say('by')}>{actorName(row.actor)}</td>
            <td data-label={say('what')}>{actText(row, changes)}</td>
          </tr>
        ))}
      </StackedTable>
    </div>
  );
}

/** The changes that were proposed, by the ids by which they are decided. */
function changesIn(rows: readonly Act[]): ReadonlyMap<string, Proposal['change']> {
  return new Map(
    rows
      .filter(({ act }) => act === 'proposed')
      .map(({ told }) => {
        const { proposal, change } = told as Pick<Proposal, 'proposal' | 'change'>;
        return [proposal, change] as const;
      }),
  );
}
