import { CheckCircleOutlined, ClockCircleOutlined } from '@ant-design/icons';
import { Told } from '../../parts/days-left.tsx';
import { StackedTable } from '../../parts/stacked-table.tsx';
import { RATINGS } from '../../words/ratings.ts';
import { useWords } from '../../words/use-words.ts';
import { type Round, unitIn } from './use-round.ts';

/** Who has rated and who has not, for the office and the auditor; of votes nobody is asked for, how many came. */
export function Progress({ round }: { readonly round: Round }) {
  const say = useWords(RATINGS);
  const { raters, cast, missing, names } = round;
  if (raters === 0) return cast > 0 ? <p role="status">{say('votes', { count: cast, cast })}</p> : null;
  const done = Object.keys(names.raters).filter((id) => !missing.some(({ rater }) => rater === id));
  const counts = { raters, done: raters - missing.length, missing: missing.length, cast };
  return (
    <section className="panel">
      <h2>{say('progress')}</h2>
      <p role="status">{say('counts', counts)}</p>
      <StackedTable columns={[say('rater'), say('state')]}>
        {missing.map(({ rater, class: of, left }) => (
          <tr key={`${of} ${rater}`}>
            <th scope="row">{names.raters[rater] ?? rater}</th>
            <td>
              <LeftUnits round={round} left={left} />
            </td>
          </tr>
        ))}
        {done.map((rater) => (
          <tr key={rater}>
            <th scope="row">{names.raters[rater]}</th>
            <td>
              <Told tone="good" icon={<CheckCircleOutlined />} words={say('rated_all')} />
            </td>
          </tr>
        ))}
      </StackedTable>
    </section>
  );
}

/** How many names are read at a glance. */
const FEW = 4;

function LeftUnits({ round, left }: { readonly round: Round; readonly left: readonly string[] }) {
  const say = useWords(RATINGS);
  const names = left.map((unit) => unitIn(round, unit));
  const words = say('left', { count: left.length });
  if (left.length > FEW || left.length === round.ratees.length)
    return <Told tone="warn" icon={<ClockCircleOutlined />} words={words} />;
  return (
    <>
      <Told tone="warn" icon={<ClockCircleOutlined />} words={words} />{' '}
      <span className="faint">{names.join(say('comma'))}</span>
    </>
  );
}
