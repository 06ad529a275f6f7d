import { Link } from 'react-router';
import { useStanding } from '../../app/session/use-session.ts';
import { Heading } from '../../parts/heading.tsx';
import { Loaded } from '../../parts/loaded.tsx';
import { Older } from '../../parts/pages/older.tsx';
import { Picked } from '../../parts/picked.tsx';
import { Sections } from '../../parts/sections.tsx';
import { useShown } from '../../parts/use-shown.ts';
import { useUnitField } from '../../parts/use-unit-field.ts';
import { useWords } from '../../words/use-words.ts';
import { VISITS } from '../../words/visits.ts';
import { Inspections } from './inspections.tsx';
import { RecordVisit } from './record-visit.tsx';
import { useInspections, useVisits } from './use-visits.ts';
import { VisitCard } from './visit-card.tsx';
import './visits.css';

/** Inspections on the spot and visits of units to each other: what is still to be done, and what was seen. */
export function Screen() {
  const say = useWords(VISITS);
  const { role } = useStanding();
  return (
    <>
      <Heading beside={role === 'supervisor' ? <RecordVisit /> : undefined}>{say('title')}</Heading>
      <Sections />
      <p className="faint">{say('told')}</p>
      <Loaded query={useInspections()}>{(inspections) => <Inspections inspections={inspections} />}</Loaded>
      <h2 className="visits-title">{say('visits')}</h2>
      <Visits />
    </>
  );
}

function Visits() {
  const say = useWords(VISITS);
  const { choices = [] } = useUnitField(say('unit'));
  const [shown, change] = useShown();
  const [unit, visit] = [shown('unit'), shown('visit')];
  const visits = useVisits(unit, visit);
  return (
    <>
      {visit === '' ? (
        <search className="filters">
          <Picked
            label={say('unit')}
            every={say('every_unit')}
            value={unit}
            onPick={(to) => change('unit', to)}
            options={choices}
          />
        </search>
      ) : (
        <p className="only-one">
          <span>{say('only_one')}</span>
          <Link to={{ search: '' }}>{say('to_all')}</Link>
        </p>
      )}
      <Loaded query={visits}>
        {(rows) =>
          rows.length === 0 ? (
            <p>{say(emptyOf(unit, visit))}</p>
          ) : (
            rows.map((visit) => <VisitCard key={visit.id} visit={visit} />)
          )
        }
      </Loaded>
      <Older query={visits} />
    </>
  );
}

function emptyOf(unit: string, visit: string): 'none' | 'none_such' | 'none_so_named' {
  if (visit !== '') return 'none_so_named';
  return unit === '' ? 'none' : 'none_such';
}
