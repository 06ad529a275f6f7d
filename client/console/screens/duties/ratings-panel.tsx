import { Link } from 'react-router';
import { useStanding } from '../../app/session/use-session.ts';
import { DaysLeft } from '../../parts/days-left.tsx';
import { usePeople } from '../../parts/use-people.ts';
import { useTimes } from '../../parts/use-times.ts';
import { DUTY } from '../../words/duties.ts';
import { useWords } from '../../words/use-words.ts';
import type { Duties } from './use-duties.ts';

/** The rounds in which a post of the unit has not rated everybody; whoever rates is one click from the form. */
export function RatingsPanel({ ratings }: Pick<Duties, 'ratings'>) {
  const say = useWords(DUTY);
  const { cycle, own } = useStanding();
  const person = usePeople(cycle);
  const { by } = useTimes();
  if (ratings.length === 0) return null;
  return (
    <section className="panel">
      <h2>{say('ratings')}</h2>
      <ul className="duty-list">
        {ratings.map(({ round, title, units, posts, closes, left }) => (
          <li key={`${round} ${posts.join()}`}>
            <span>
              <Link to={`../ratings/${encodeURIComponent(round)}`} relative="path">
                <strong>{title}</strong>
              </Link>{' '}
              {say('rate_units', { count: units })}
            </span>
            <span className="faint">
              {!posts.includes(own?.post.id ?? '') &&
                say('rated_by', { by: posts.map((post) => person(post)).join('、') })}
            </span>
            <span>
              {by(closes)} <DaysLeft days={left} />
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
