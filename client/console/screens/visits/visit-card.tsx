import { useStanding } from '../../app/session/use-session.ts';
import { Facts } from '../../parts/facts.tsx';
import { KeptFiles } from '../../parts/kept-files.tsx';
import { usePeriodName } from '../../parts/period-name.ts';
import { usePeople } from '../../parts/use-people.ts';
import { useTimes } from '../../parts/use-times.ts';
import { useUnitName } from '../../parts/use-unit-name.ts';
import { useWords } from '../../words/use-words.ts';
import { VISITS } from '../../words/visits.ts';
import { Followed } from './followed.tsx';
import { useInspections, type Visit } from './use-visits.ts';

/** One visit: where, by whom, what was seen and what is worth taking over, and what followed from it. */
export function VisitCard({ visit }: { readonly visit: Visit }) {
  const say = useWords(VISITS);
  const cycle = useStanding().cycle ?? '';
  const person = usePeople(cycle);
  const unitName = useUnitName();
  const { day, instant } = useTimes();
  const of = useInspectedWords();
  const { unit, visitors, on, seen, learned, files, inspected, by, at } = visit;
  return (
    <article className="panel visit">
      <h2>
        {unitName(unit)} · {day(on)}
      </h2>
      <p className="faint">{say('recorded_by', { by: person(by), at: instant(at) })}</p>
      <p className="visit-seen">{seen}</p>
      <Facts
        facts={[
          ...(inspected ? ([[say('inspection'), of(inspected)]] as const) : []),
          ...(visitors.length > 0 ? ([[say('visitors'), visitors.map(unitName).join(say('and'))]] as const) : []),
          ...(learned.length > 0 ? ([[say('learned'), <Lines key="learned" lines={learned} />]] as const) : []),
          ...(files.length > 0
            ? ([[say('files'), <KeptFiles key="files" cycle={cycle} files={files} />]] as const)
            : []),
        ]}
      />
      <Followed visit={visit} />
    </article>
  );
}

function Lines({ lines }: { readonly lines: readonly string[] }) {
  return (
    <ul className="plain-list">
      {lines.map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  );
}

/** Which part of which inspection a visit was. */
function useInspectedWords(): (inspected: NonNullable<Visit['inspected']>) => string {
  const say = useWords(VISITS);
  const periodName = usePeriodName();
  const { data } = useInspections();
  return ({ inspection, period, acts }) => {
    const name = data?.find((of) => of.inspection === inspection)?.name ?? inspection;
    return say('of_inspection', { name, period: periodName(period), acts: acts.join(say('and')) });
  };
}
