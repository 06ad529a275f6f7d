import { useStanding } from '../../app/session/use-session.ts';
import { Heading } from '../../parts/heading.tsx';
import { Loaded } from '../../parts/loaded.tsx';
import { OnPaper } from '../../parts/on-paper.tsx';
import { Sections } from '../../parts/sections.tsx';
import { FOLLOW } from '../../words/follow-ups.ts';
import { useWords } from '../../words/use-words.ts';
import { CameBack } from './came-back.tsx';
import { CaseColumns } from './case-columns.tsx';
import { CaseFilters } from './case-filters.tsx';
import { type Filters, useFilters } from './filters.ts';
import { OpenCase } from './open-case.tsx';
import { type CaseCounts, useCaseCounts } from './use-cases.ts';
import './follow-ups.css';

/** Everything that is followed to its end, by where it stands: whose turn it is, and how many days are left. */
export function Screen() {
  const say = useWords(FOLLOW);
  const { role } = useStanding();
  const [filters, change] = useFilters();
  const counts = useCaseCounts(filters);
  return (
    <>
      <Heading beside={role && <OpenCase role={role} />}>{say('title')}</Heading>
      <OnPaper />
      <Sections />
      <p className="faint">{say('told')}</p>
      <Loaded query={counts}>
        {(known) => (
          <>
            <CaseFilters counts={known} filters={filters} onChange={change} />
            <Shown counts={known} filters={filters} />
          </>
        )}
      </Loaded>
    </>
  );
}

/** The cases that were chosen; how many there are is told of all of them, not of those that are shown so far. */
function Shown({ counts, filters }: { readonly counts: CaseCounts; readonly filters: Filters }) {
  const say = useWords(FOLLOW);
  const count = counts.stages.reduce((sum, stage) => sum + stage.count, 0);
  return (
    <>
      <p role="status" className="faint">
        {say('rows', { count, overdue: counts.overdue })}
      </p>
      {filters.kind === 'problem' && <CameBack />}
      <CaseColumns stages={counts.stages} filters={filters} />
    </>
  );
}
