import { DaysLeft } from '../../parts/days-left.tsx';
import { usePeriodName } from '../../parts/period-name.ts';
import { useTimes } from '../../parts/use-times.ts';
import { DUTY } from '../../words/duties.ts';
import { useWords } from '../../words/use-words.ts';
import type { Duties } from './use-duties.ts';

/** The draft reviews to which the unit may still object. */
export function ObjectionsPanel({ objections }: Pick<Duties, 'objections'>) {
  const say = useWords(DUTY);
  const periodName = usePeriodName();
  const { by } = useTimes();
  if (objections.length === 0) return null;
  return (
    <section className="panel">
      <h2>{say('objections')}</h2>
      <ul className="duty-list">
        {objections.map(({ period, closes, left, raised }) => (
          <li key={period}>
            <span>{say('objection_told', { period: periodName(period), closes: by(closes) })}</span>
            <span className="faint">{raised > 0 && say('raised', { count: raised })}</span>
            <DaysLeft days={left} />
          </li>
        ))}
      </ul>
    </section>
  );
}
