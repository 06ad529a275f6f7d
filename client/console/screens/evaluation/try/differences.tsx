import { useShares } from '../../../parts/shares.ts';
import { StackedTable } from '../../../parts/stacked-table.tsx';
import { EVALUATION } from '../../../words/evaluation.ts';
import { YEAR_TRY } from '../../../words/evaluation-try.ts';
import { useWords } from '../../../words/use-words.ts';
import { useNames } from '../names.ts';
import type { Evaluation, Tried } from '../use-evaluation.ts';

interface Props {
  readonly evaluation: Evaluation;
  readonly tried: Tried;
}

/** Whose year would come out otherwise, how it stands beside how it would, and what decides the grade. */
export function Differences({ evaluation, tried: { differences, after } }: Props) {
  const say = useWords(EVALUATION);
  const sayTry = useWords(YEAR_TRY);
  const units = after.reduce((sum, group) => sum + group.units.length, 0);
  const graded = differences.filter(({ before, after: then }) => before.grade !== then.grade).length;
  if (differences.length === 0) return <p role="status">{sayTry('try.same', { count: units })}</p>;
  return (
    <>
      <p role="status">{sayTry('try.differ', { units, count: differences.length, graded })}</p>
      <StackedTable
        columns={[say('unit'), sayTry('try.before'), sayTry('try.after'), sayTry('try.gain'), sayTry('try.why')]}
      >
        {differences.map((difference) => (
          <Row key={difference.unit} evaluation={evaluation} difference={difference} />
        ))}
      </StackedTable>
    </>
  );
}

type Difference = Tried['differences'][number];

function Row({ evaluation, difference }: { readonly evaluation: Evaluation; readonly difference: Difference }) {
  const sayTry = useWords(YEAR_TRY);
  const names = useNames(evaluation);
  const { score } = useShares();
  const { unit, before, after, why } = difference;
  const placing = ({ grade, score: points, rank }: Difference['before']) =>
    sayTry('placing', { grade: names.grade(grade), score: score(points), rank: rank ?? '–' });
  return (
    <tr>
      <th scope="row">{names.unit(unit)}</th>
      <td data-label={sayTry('try.before')}>{placing(before)}</td>
      <td data-label={sayTry('try.after')}>
        {before.grade === after.grade ? placing(after) : <strong>{placing(after)}</strong>}
      </td>
      <td data-label={sayTry('try.gain')} className="figure-cell">
        {gain(before.score, after.score)}
      </td>
      <td data-label={sayTry('try.why')}>
        {why === null ? <span className="faint">–</span> : sayTry(`try.side_${why.side}`, { why: names.missed(why) })}
      </td>
    </tr>
  );
}

function gain(before: string | null, after: string | null): string {
  if (before === null || after === null) return '–';
  const by = Number(after) - Number(before);
  return `${by > 0 ? '+' : by < 0 ? '−' : ''}${Math.abs(by).toFixed(2)}`;
}
