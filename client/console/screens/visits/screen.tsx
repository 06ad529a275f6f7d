import { useStanding } from '../../app/session/use-session.ts';
import { Heading } from '../../parts/heading.tsx';
import { Loaded } from '../../parts/loaded.tsx';
import { Picked } from '../../parts/picked.tsx';
import { Sections } from '../../parts/sections.tsx';
import { useShown } from '../../parts/use-shown.ts';
import { useUnitName } from '../../parts/use-unit-name.ts';
import { useWords } from '../../words/use-words.ts';
import { VISITS } from '../../words/visits.ts';
import { Inspections } from './inspections.tsx';
import { RecordVisit } from './record-visit.tsx';
import { useInspections, useVisits, type Visit } from './use-visits.ts';
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
      <Loaded query={useVisits()}>
        {(visits) => (visits.length === 0 ? <p>{say('none')}</p> : <Visits visits={visits} />)}
      </Loaded>
    </>
  );
}

function Visits({ visits }: { readonly visits: readonly Visit[] }) {
  const say = useWords(VISITS);
  const unitName = useUnitName();
  const [shown, change] = useShown();
  const unit = shown('unit');
  const units = [...new Set(visits.flatMap((visit) => [visit.unit, ...visit.visitors]))];
  const rows = visits.filter((visit) => unit === '' || visit.unit === unit || visit.visitors.includes(unit));
  return (
    <>
      {units.length > 1 && (
        <search className="filters">
          <Picked
            label={say('unit')}
            every={say('every_unit')}
            value={unit}
            onPick={(to) => change('unit', to)}
            options={units.map((value) => ({ value, label: unitName(value) }))}
          />
        </search>
      )}
      {rows.map((visit) => (
        <VisitCard key={visit.id} visit={visit} />
      ))}
    </>
  );
}
