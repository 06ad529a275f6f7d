import { StackedTable } from '../../parts/stacked-table.tsx';
import { RATINGS } from '../../words/ratings.ts';
import { useWords } from '../../words/use-words.ts';
import { type Round, unitIn } from './use-round.ts';

/** Who gave whom which mark, for those alone whom the rules name. */
export function CastBallots({ round }: { readonly round: Round }) {
  const say = useWords(RATINGS);
  const { ballots, dimensions, names } = round;
  if (!ballots || ballots.length === 0) return null;
  return (
    <details className="panel">
      <summary>{say('ballots', { count: ballots.length })}</summary>
      <div className="scrolled">
        <StackedTable columns={[say('rater'), say('ratee'), ...dimensions.map((d) => d.name)]}>
          {ballots.map((ballot) => (
            <tr key={`${ballot.class} ${ballot.rater} ${ballot.ratee}`}>
              <th scope="row">
                {[names.classes[ballot.class], names.raters[ballot.rater] ?? ballot.rater].filter(Boolean).join(' ')}
              </th>
              <td data-label={say('ratee')}>{unitIn(round, ballot.ratee)}</td>
              {dimensions.map(({ key, name }) => (
                <td key={key} data-label={name} className="figure-cell">
                  {ballot.scores[key] ?? '–'}
                </td>
              ))}
            </tr>
          ))}
        </StackedTable>
      </div>
    </details>
  );
}
