import { Link } from 'react-router';
import { usePeriodName } from '../../parts/period-name.ts';
import { StackedTable } from '../../parts/stacked-table.tsx';
import { useTimes } from '../../parts/use-times.ts';
import { RATINGS } from '../../words/ratings.ts';
import { useWords } from '../../words/use-words.ts';
import { RoundState } from './round-state.tsx';
import type { ListedRound } from './use-rounds.ts';

/** The rounds one under the other, each leading to its page; on a phone each is a card. */
export function RoundsTable({ rounds }: { readonly rounds: readonly ListedRound[] }) {
  const say = useWords(RATINGS);
  return (
    <StackedTable columns={[say('round'), say('kind'), say('period'), say('closes'), say('state')]}>
      {rounds.map((round) => (
        <Row key={round.id} round={round} />
      ))}
    </StackedTable>
  );
}

function Row({ round }: { readonly round: ListedRound }) {
  const say = useWords(RATINGS);
  const { by } = useTimes();
  const { id, title, kind, period, closesAt, left } = round;
  return (
    <tr>
      <th scope="row">
        <Link to={encodeURIComponent(id)}>{title}</Link>
        {left !== null && <small className="warned">{say('to_rate', { count: left })}</small>}
      </th>
      <td data-label={say('kind')}>{say(`kind.${kind}`)}</td>
      <td data-label={say('period')}>{usePeriodName()(period)}</td>
      <td data-label={say('closes')}>{by(closesAt)}</td>
      <td data-label={say('state')}>
        <RoundState round={round} />
      </td>
    </tr>
  );
}
