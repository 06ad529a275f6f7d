import { CheckCircleOutlined } from '@ant-design/icons';
import { useStanding } from '../../app/session/use-session.ts';
import { DaysLeft, Told } from '../../parts/days-left.tsx';
import { usePeriodName } from '../../parts/period-name.ts';
import { StackedTable } from '../../parts/stacked-table.tsx';
import { usePeople } from '../../parts/use-people.ts';
import { useTimes } from '../../parts/use-times.ts';
import { useUnitName } from '../../parts/use-unit-name.ts';
import { useWords } from '../../words/use-words.ts';
import { VISITS } from '../../words/visits.ts';
import { RecordInspected } from './record-visit.tsx';
import type { Inspection } from './use-visits.ts';

/** The inspections that come again and again: those with something left to do first, those that are done folded away. */
export function Inspections({ inspections }: { readonly inspections: readonly Inspection[] }) {
  const say = useWords(VISITS);
  const open = inspections.filter(({ left }) => left !== null);
  const done = inspections.filter(({ left }) => left === null);
  return (
    <>
      {open.map((of) => (
        <OneInspection key={`${of.inspection}/${of.period}`} of={of} />
      ))}
      {done.length > 0 && (
        <details className="panel">
          <summary>{say('inspections_done', { count: done.length })}</summary>
          {done.map((of) => (
            <OneInspection key={`${of.inspection}/${of.period}`} of={of} />
          ))}
        </details>
      )}
    </>
  );
}

function OneInspection({ of }: { readonly of: Inspection }) {
  const say = useWords(VISITS);
  const { cycle, own, role } = useStanding();
  const person = usePeople(cycle);
  const { day } = useTimes();
  const period = usePeriodName()(of.period);
  const done = of.units.filter((unit) => unit.left.length === 0).length;
  const records = role === 'supervisor' || (of.by !== null && own?.post.id === of.by);
  return (
    <section className="panel inspection">
      <h2>
        {of.name} · {period}
      </h2>
      <p className="faint">
        {say('inspection_by', { by: of.by === null ? say('by_office') : person(of.by), due: day(of.due) })}
        {of.clause !== null && ` · ${of.clause}`}
      </p>
      <p>
        {say('inspected', { done, count: of.units.length })}{' '}
        {of.left === null ? (
          <Told tone="good" icon={<CheckCircleOutlined />} words={say('all_done')} />
        ) : (
          <DaysLeft days={of.left} />
        )}
      </p>
      {records && of.left !== null && <RecordInspected of={of} period={period} />}
      <details>
        <summary>{say('unit_by_unit')}</summary>
        <Units of={of} />
      </details>
    </section>
  );
}

/** What of an inspection has been done to each unit, those first that have something left. */
function Units({ of: { units, acts } }: { readonly of: Inspection }) {
  const say = useWords(VISITS);
  const unitName = useUnitName();
  return (
    <StackedTable columns={[say('unit'), ...acts]}>
      {units
        .toSorted((a, b) => b.left.length - a.left.length)
        .map(({ unit, done }) => (
          <tr key={unit}>
            <th scope="row">{unitName(unit)}</th>
            {acts.map((act) => (
              <td key={act} data-label={act}>
                {done.includes(act) ? (
                  <Told tone="good" icon={<CheckCircleOutlined />} words={say('done')} />
                ) : (
                  <span className="faint">{say('not_done')}</span>
                )}
              </td>
            ))}
          </tr>
        ))}
    </StackedTable>
  );
}
