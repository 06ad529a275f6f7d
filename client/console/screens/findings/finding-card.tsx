import { Link } from 'react-router';
import { useStanding } from '../../app/session/use-session.ts';
import { Facts } from '../../parts/facts.tsx';
import { KeptFiles } from '../../parts/kept-files.tsx';
import { usePeople } from '../../parts/use-people.ts';
import { useTimes } from '../../parts/use-times.ts';
import { useUnitName } from '../../parts/use-unit-name.ts';
import { CASE } from '../../words/case-terms.ts';
import { FINDINGS } from '../../words/findings.ts';
import { useWords } from '../../words/use-words.ts';
import type { Finding } from './use-findings.ts';

/** One finding: about whom, what was found, how it is known, and how far what followed has come. */
export function FindingCard({ finding }: { readonly finding: Finding }) {
  const say = useWords(FINDINGS);
  const { cycle } = useStanding();
  const person = usePeople(cycle);
  const { instant } = useTimes();
  const { unit, name, text, source, evidence, files, foundBy, foundAt, followUps } = finding;
  return (
    <article className="panel finding">
      <h2>
        {name} · {useUnitName()(unit)}
      </h2>
      <p className="faint">{say('found_by', { by: person(foundBy), at: instant(foundAt) })}</p>
      <p>{text}</p>
      <Facts
        facts={[
          [say('source'), source],
          [say('evidence'), evidence],
          ...(files.length > 0
            ? ([[say('files'), <KeptFiles key="files" cycle={cycle ?? ''} files={files} />]] as const)
            : []),
        ]}
      />
      <h3>{say('followed')}</h3>
      <ul className="plain-list">
        {followUps.map((of) => (
          <Followed key={of.id} of={of} />
        ))}
      </ul>
    </article>
  );
}

function Followed({ of: { id, kind, state, awaited, awaitedBy } }: { readonly of: Finding['followUps'][number] }) {
  const say = useWords(FINDINGS);
  const term = useWords(CASE);
  const { by } = useTimes();
  const { cycle } = useStanding();
  const step = awaited === null ? '' : term(`step.${awaited}` as 'step.drafted');
  return (
    <li>
      <Link to={`/cycles/${cycle}/follow-ups/${encodeURIComponent(id)}`}>
        {term(`kind.${kind}` as 'kind.interview')}
      </Link>{' '}
      {awaited === null ? say(`state.${state}` as 'state.ended') : say('next', { step })}
      {awaitedBy !== null && <span className="faint"> {say('by', { by: by(awaitedBy) })}</span>}
    </li>
  );
}
