import { Link } from 'react-router';
import { useStanding } from '../../app/session/use-session.ts';
import { Heading } from '../../parts/heading.tsx';
import { Loaded } from '../../parts/loaded.tsx';
import { OnPaper } from '../../parts/on-paper.tsx';
import { Older } from '../../parts/pages/older.tsx';
import { Sections } from '../../parts/sections.tsx';
import { useShown } from '../../parts/use-shown.ts';
import { FINDINGS } from '../../words/findings.ts';
import { useWords } from '../../words/use-words.ts';
import { FindingCard } from './finding-card.tsx';
import { RecordFinding } from './record-finding.tsx';
import { type FindingType, useFindings, useFindingTypes } from './use-findings.ts';
import { useFollows } from './use-follows.ts';
import './findings.css';

/** What supervisors found about units and named, what proves it, and what followed. */
export function Screen() {
  const say = useWords(FINDINGS);
  const { role } = useStanding();
  const types = useFindingTypes();
  const visit = useShown()[0]('visit');
  const findings = useFindings(visit);
  const records = role === 'supervisor' && types.data && types.data.length > 0;
  return (
    <>
      <Heading beside={records ? <RecordFinding types={types.data} /> : undefined}>{say('title')}</Heading>
      <OnPaper />
      <Sections />
      <p className="faint">{say('told')}</p>
      <Loaded query={types}>{(known) => <Types types={known} />}</Loaded>
      {visit !== '' && <OfVisit visit={visit} />}
      <Loaded query={findings}>
        {(rows) =>
          rows.length === 0 ? (
            <p>{say(visit === '' ? 'none' : 'none_of_visit')}</p>
          ) : (
            rows.map((finding) => <FindingCard key={finding.id} finding={finding} />)
          )
        }
      </Loaded>
      <Older query={findings} />
    </>
  );
}

/** That only one visit's are shown, with the way to it and to all of them. */
function OfVisit({ visit }: { readonly visit: string }) {
  const say = useWords(FINDINGS);
  const { cycle } = useStanding();
  return (
    <p className="of-visit">
      <span>{say('of_visit')}</span>
      <Link to={`/cycles/${cycle}/visits?visit=${encodeURIComponent(visit)}`}>{say('to_visit')}</Link>
      <Link to={`/cycles/${cycle}/findings`}>{say('to_all')}</Link>
    </p>
  );
}

/** What the rules know a finding by, and what it leads to. */
function Types({ types }: { readonly types: readonly FindingType[] }) {
  const say = useWords(FINDINGS);
  const follows = useFollows();
  if (types.length === 0) return <p>{say('no_types')}</p>;
  return (
    <ul className="finding-types faint" aria-label={say('types')}>
      {types.map(({ name, does }) => (
        <li key={name}>{say('type', { name, does: follows(does) })}</li>
      ))}
    </ul>
  );
}
