import { Link } from 'react-router';
import { DaysLeft } from '../../parts/days-left.tsx';
import { useTimes } from '../../parts/use-times.ts';
import { DUTY } from '../../words/duties.ts';
import { useWords } from '../../words/use-words.ts';
import type { Duties } from './use-duties.ts';

/** The plans of its own that the unit has not filed, was sent back, or that wait to be decided. */
export function PlansPanel({ plans }: Pick<Duties, 'plans'>) {
  const say = useWords(DUTY);
  const { day } = useTimes();
  if (plans.length === 0) return null;
  return (
    <section className="panel">
      <h2>{say('plans')}</h2>
      <ul className="duty-list">
        {plans.map(({ plan, unit, name, due, left, status }) => (
          <li key={`${plan}/${unit}`}>
            <span>
              <Link to={`../unit-plans/${encodeURIComponent(plan)}/${encodeURIComponent(unit)}`} relative="path">
                <strong>{name}</strong>
              </Link>
            </span>
            <span>{say(`plan.${status}`)}</span>
            <span>
              {day(due)} {status !== 'filed' && <DaysLeft days={left} />}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
