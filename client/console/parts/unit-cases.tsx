import { useQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import { api } from '../app/api.ts';
import { asked } from '../app/asked.ts';
import { useStanding } from '../app/session/use-session.ts';
import { CASE } from '../words/case-terms.ts';
import { FOLLOW_UP } from '../words/follow-up.ts';
import { useWords } from '../words/use-words.ts';
import { CaseName } from './case-name.tsx';
import { DaysLeft } from './days-left.tsx';
import { Loaded } from './loaded.tsx';

/** What is followed up with a unit, each leading to its page; not shown to the posts of other units. */
export function UnitCases({ unit }: { readonly unit: string }) {
  const { own } = useStanding();
  const another = own?.post.unit !== undefined && own.post.unit !== null && own.post.unit !== unit;
  return another ? null : <Cases unit={unit} />;
}

function Cases({ unit }: { readonly unit: string }) {
  const say = useWords(FOLLOW_UP);
  const step = useWords(CASE);
  const cycle = useStanding().cycle ?? '';
  const cases = useQuery({
    queryKey: ['follow-ups', cycle, 'of', unit],
    queryFn: () =>
      asked(() => api.GET('/cycles/{cycle}/follow-ups', { params: { path: { cycle }, query: { unit, all: 'true' } } })),
  });
  return (
    <section className="panel">
      <h2>{say('of_unit')}</h2>
      <Loaded query={cases}>
        {(rows) => (
          <ul className="plain-list">
            {rows.length === 0 && <li>{say('of_unit_none')}</li>}
            {rows.map((of) => (
              <li key={of.id}>
                <Link to={`/cycles/${cycle}/follow-ups/${encodeURIComponent(of.id)}`}>
                  <CaseName of={of} />
                </Link>{' '}
                {of.awaited === null ? (
                  <span className="faint">{say(`state.${of.state}` as 'state.ended')}</span>
                ) : (
                  step(`step.${of.awaited}` as 'step.received')
                )}{' '}
                {of.left !== null && <DaysLeft days={of.left} />}
              </li>
            ))}
          </ul>
        )}
      </Loaded>
    </section>
  );
}
