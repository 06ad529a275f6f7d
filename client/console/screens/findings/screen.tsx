import { useStanding } from '../../app/session/use-session.ts';
import { Heading } from '../../parts/heading.tsx';
import { Loaded } from '../../parts/loaded.tsx';
import { Older } from '../../parts/pages/older.tsx';
import { Sections } from '../../parts/sections.tsx';
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
  const findings = useFindings();
  const records = role === 'supervisor' && types.data && types.data.length > 0;
  return (
    <>
      <Heading beside={records ? <RecordFinding types={types.data} /> : undefined}>{say('title')}</Heading>
      <Sections />
      <p className="faint">{say('told')}</p>
      <Loaded query={types}>{(known) => <Types types={known} />}</Loaded>
      <Loaded query={findings}>
        {(rows) =>
          rows.length === 0 ? (
            <p>{say('none')}</p>
          ) : (
            rows.map((finding) => <FindingCard key={finding.id} finding={finding} />)
          )
        }
      </Loaded>
      <Older query={findings} />
    </>
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
