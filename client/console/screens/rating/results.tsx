import { useStanding } from '../../app/session/use-session.ts';
import { useShares } from '../../parts/shares.ts';
import { StackedTable } from '../../parts/stacked-table.tsx';
import { RATINGS } from '../../words/ratings.ts';
import { useWords } from '../../words/use-words.ts';
import { type Round, unitIn } from './use-round.ts';

type Rated = Round['result'][number];

/** What a round gave each unit, the highest first, with the means that it comes from; told in words where it gave nothing. */
export function Results({ round }: { readonly round: Round }) {
  const say = useWords(RATINGS);
  const { own } = useStanding();
  const { state, result, classes, dimensions } = round;
  if (state !== 'closed') return state === 'open' ? <p className="faint">{say('result_then')}</p> : null;
  const classed = classes.length > 0 ? [say('class')] : [];
  const scored = classes.length > 0 ? [say('class_score')] : [];
  const columns = [say('unit'), say('score'), ...classed, say('ratings'), ...scored, ...dimensions.map((d) => d.name)];
  return (
    <section className="panel">
      <h2>{say('result')}</h2>
      {own?.post.unit != null && <p className="faint">{say('result_own')}</p>}
      <div className="scrolled round-result">
        <StackedTable columns={columns}>
          {result.toSorted(byScore).flatMap((rated) => rowsOf(round, rated))}
        </StackedTable>
      </div>
    </section>
  );
}

function byScore(a: Rated, b: Rated): number {
  return Number(b.score ?? -1) - Number(a.score ?? -1);
}

function rowsOf(round: Round, rated: Rated) {
  return rated.classes.map((given, at) => (
    <Row key={`${rated.unit} ${given.class}`} round={round} rated={rated} given={given} isFirst={at === 0} />
  ));
}

interface Props {
  readonly round: Round;
  readonly rated: Rated;
  readonly given: Rated['classes'][number];
  /** A unit is named on the first of its classes. */
  readonly isFirst: boolean;
}

function Row({ round, rated, given, isFirst }: Props) {
  const say = useWords(RATINGS);
  const { score } = useShares();
  const { names, atLeast: least, classes, dimensions } = round;
  const isClassed = classes.length > 0;
  const unscored = <span className="faint">{say('too_few', { least })}</span>;
  const total = rated.score ?? null;
  return (
    <tr className={isFirst ? undefined : 'further-class'}>
      <th scope="row">{isFirst && unitIn(round, rated.unit)}</th>
      {isFirst ? (
        <td data-label={say('score')} className="figure-cell">
          {total === null ? isClassed ? <span className="faint">{say('not_scored')}</span> : unscored : score(total)}
        </td>
      ) : (
        <td />
      )}
      {isClassed && <td data-label={say('class')}>{names.classes[given.class]}</td>}
      <td data-label={say('ratings')} className="figure-cell">
        {given.ratings}
      </td>
      {isClassed && (
        <td data-label={say('class_score')} className="figure-cell">
          {given.score === null ? unscored : score(given.score)}
        </td>
      )}
      {dimensions.map(({ key, name }) => (
        <td key={key} data-label={name} className={given.score === null ? 'figure-cell no-mean' : 'figure-cell'}>
          {score(given.means[key] ?? null)}
        </td>
      ))}
    </tr>
  );
}
