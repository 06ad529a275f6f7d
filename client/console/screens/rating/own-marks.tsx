import { StackedTable } from '../../parts/stacked-table.tsx';
import { RATINGS } from '../../words/ratings.ts';
import { useWords } from '../../words/use-words.ts';
import { sentMarks } from './marks.ts';
import { type Round, unitIn } from './use-round.ts';

/** What a rater gave, once nothing can be changed any more. */
export function OwnMarks({ round }: { readonly round: Round }) {
  const say = useWords(RATINGS);
  const { own, dimensions } = round;
  if (!own || own.ballots.length === 0) return null;
  const sent = sentMarks(round);
  return (
    <details className="panel">
      <summary>
        {say('own')}：{say('own_over', { done: own.ballots.length, all: own.ratees.length })}
      </summary>
      <div className="scrolled">
        <StackedTable columns={[say('unit'), ...dimensions.map((d) => d.name)]}>
          {own.ratees.map((unit) => (
            <tr key={unit}>
              <th scope="row">{unitIn(round, unit)}</th>
              {dimensions.map(({ key, name }) => (
                <td key={key} data-label={name} className="figure-cell">
                  {sent[unit]?.[key] ?? <span className="faint">{say('no_mark')}</span>}
                </td>
              ))}
            </tr>
          ))}
        </StackedTable>
      </div>
    </details>
  );
}
