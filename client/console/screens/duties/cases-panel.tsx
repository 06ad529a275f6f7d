import { Link } from 'react-router';
import { DaysLeft } from '../../parts/days-left.tsx';
import { useCaseTitle } from '../../parts/use-case-title.ts';
import { useTimes } from '../../parts/use-times.ts';
import { CASE } from '../../words/case-terms.ts';
import { DUTY } from '../../words/duties.ts';
import { useWords } from '../../words/use-words.ts';
import type { Duties } from './use-duties.ts';

/** Notices and other cases whose next step is the unit's to take. */
export function CasesPanel({ cases }: Pick<Duties, 'cases'>) {
  const say = useWords(DUTY);
  const sayCase = useWords(CASE);
  const caseTitle = useCaseTitle();
  const { by } = useTimes();
  if (cases.length === 0) return null;
  return (
    <section className="panel">
      <h2>{say('cases')}</h2>
      <ul className="duty-list">
        {cases.map((of) => (
          <li key={of.id}>
            <span>
              <Link to={`../follow-ups/${encodeURIComponent(of.id)}`} relative="path">
                <strong>{sayCase(`kind.${of.called}` as 'kind.matter')}</strong> {caseTitle(of.title)}
              </Link>
            </span>
            <span>
              {say('step')}：{sayCase(`step.${of.awaited}` as 'step.received')}
            </span>
            <span>
              {of.awaitedBy === null ? say('no_limit') : by(of.awaitedBy)}{' '}
              {of.left !== null && <DaysLeft days={of.left} />}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
