import { Link } from 'react-router';
import { useStanding } from '../../app/session/use-session.ts';
import { FINDINGS } from '../../words/findings.ts';
import { FOLLOW_UP } from '../../words/follow-up.ts';
import { useWords } from '../../words/use-words.ts';
import { VISITS } from '../../words/visits.ts';
import { RecordFinding } from '../findings/record-finding.tsx';
import { useFindingTypes } from '../findings/use-findings.ts';
import { useFollows } from '../findings/use-follows.ts';
import { RaiseProblem } from './raise-problem.tsx';
import type { Visit } from './use-visits.ts';

/** What a visit led to: the findings and problems that were made of it, and the way to make one. */
export function Followed({ visit }: { readonly visit: Visit }) {
  const say = useWords(VISITS);
  const finding = useWords(FINDINGS);
  const kase = useWords(FOLLOW_UP);
  const { cycle, role } = useStanding();
  const follows = useFollows();
  const types = useFindingTypes().data ?? [];
  const isOffice = role === 'supervisor';
  if (visit.findings.length + visit.problems.length === 0 && !isOffice) return null;
  return (
    <>
      {visit.findings.length > 0 && (
        <>
          <h3>{say('followed')}</h3>
          <ul className="plain-list">
            {visit.findings.map((found) => (
              <li key={found.id}>
                <Link to={`/cycles/${cycle}/findings?visit=${encodeURIComponent(visit.id)}`}>
                  {finding('type', { name: found.name, does: follows(found.follows) })}
                </Link>
              </li>
            ))}
          </ul>
        </>
      )}
      {visit.problems.length > 0 && (
        <>
          <h3>{say('problems')}</h3>
          <ul className="plain-list">
            {visit.problems.map(({ id, title, state }) => (
              <li key={id}>
                <Link to={`/cycles/${cycle}/follow-ups/${encodeURIComponent(id)}`}>{title}</Link>{' '}
                <span className="faint">{kase(`state.${state}` as 'state.open')}</span>
              </li>
            ))}
          </ul>
        </>
      )}
      {isOffice && (
        <div className="acts no-print">
          {types.length > 0 && <RecordFinding types={types} of={visit} />}
          <RaiseProblem visit={visit} />
        </div>
      )}
    </>
  );
}
