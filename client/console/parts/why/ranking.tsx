import type { Shape } from '../../../api/client.ts';
import { REVIEW } from '../../words/review.ts';
import { useWords } from '../../words/use-words.ts';
import { useShares } from '../shares.ts';

interface Props {
  readonly ranking: NonNullable<Shape<'WhyStep'>['ranking']>;
}

/** The ranking that a unit stands in, its own place marked. */
export function Ranking({ ranking }: Props) {
  const say = useWords(REVIEW);
  const { score } = useShares();
  return (
    <table className="plain-table why-ranking">
      <thead>
        <tr>
          <th scope="col">{say('rank')}</th>
          <th scope="col">{say('in_points', { of: say('score') })}</th>
          <th scope="col">{say('unit')}</th>
        </tr>
      </thead>
      <tbody>
        {ranking.map(({ rank, score: points, unit, own }) => (
          <tr key={unit} className={own ? 'why-own' : undefined} aria-current={own || undefined}>
            <td>
              {own && '→ '}
              {rank}
            </td>
            <td title={points ?? ''}>{score(points)}</td>
            <th scope="row">{unit}</th>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
