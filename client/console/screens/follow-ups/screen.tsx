import { useStanding } from '../../app/session/use-session.ts';
import { Heading } from '../../parts/heading.tsx';
import { Loaded } from '../../parts/loaded.tsx';
import { Older } from '../../parts/pages/older.tsx';
import { Sections } from '../../parts/sections.tsx';
import { useShown } from '../../parts/use-shown.ts';
import { FOLLOW } from '../../words/follow-ups.ts';
import { useWords } from '../../words/use-words.ts';
import { CameBack } from './came-back.tsx';
import { CaseColumns } from './case-columns.tsx';
import { CaseFilters } from './case-filters.tsx';
import { isOverdue, matches } from './matches.ts';
import { OpenCase } from './open-case.tsx';
import { type Case, useCases } from './use-cases.ts';
import './follow-ups.css';

/** Everything that is followed to its end, by where it stands: whose turn it is, and how many days are left. */
export function Screen() {
  const say = useWords(FOLLOW);
  const { role } = useStanding();
  const cases = useCases();
  return (
    <>
      <Heading beside={role && <OpenCase role={role} />}>{say('title')}</Heading>
      <Sections />
      <p className="faint">{say('told')}</p>
      <Loaded query={cases}>{(all) => <Shown cases={all} isWhole={!cases.hasNextPage} />}</Loaded>
      <Older query={cases} word="more" />
    </>
  );
}

interface Props {
  readonly cases: readonly Case[];
  /** False while there are more than were asked for: what is counted is counted of these. */
  readonly isWhole: boolean;
}

function Shown({ cases, isWhole }: Props) {
  const say = useWords(FOLLOW);
  const [text, change] = useShown();
  const filters = {
    kind: text('kind'),
    unit: text('unit'),
    mine: text('mine') === 'yes',
    overdue: text('overdue') === 'yes',
  };
  const rows = cases.filter((of) => matches(of, filters));
  return (
    <>
      <CaseFilters cases={cases} filters={filters} onChange={change} />
      <p role="status" className="faint">
        {say('rows', { count: rows.length, overdue: rows.filter(isOverdue).length })}
        {!isWhole && ` ${say('of_shown')}`}
      </p>
      {filters.kind === 'problem' && <CameBack />}
      <CaseColumns cases={rows} />
    </>
  );
}
