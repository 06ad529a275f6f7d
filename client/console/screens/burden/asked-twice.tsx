import { Link } from 'react-router';
import { useStanding } from '../../app/session/use-session.ts';
import { StackedTable } from '../../parts/stacked-table.tsx';
import { BURDEN } from '../../words/burden.ts';
import { useWords } from '../../words/use-words.ts';
import type { Burden } from './use-burden.ts';

/** The figures that more than one running plan asks the same unit for: what could be asked once. */
export function AskedTwice({ shared }: Pick<Burden, 'shared'>) {
  const say = useWords(BURDEN);
  const { cycle } = useStanding();
  return (
    <section className="panel">
      <h2>{say('twice')}</h2>
      <p className="faint">{say('twice_told')}</p>
      <StackedTable columns={[say('unit'), say('figure'), say('asked_by')]}>
        {shared.map(({ unit, figure, measure, asked }) => (
          <tr key={`${unit}/${figure}/${measure}`}>
            <th scope="row">{unit}</th>
            <td data-label={say('figure')}>
              {figure}
              {measure !== null && <span className="faint"> {measure}</span>}
            </td>
            <td data-label={say('asked_by')}>
              {asked.map((of) =>
                of.cycle === cycle ? (
                  <Link key={`${of.cycle}/${of.task}`} to={`/cycles/${cycle}/tasks/${encodeURIComponent(of.task)}`}>
                    {of.cycle}{' '}
                  </Link>
                ) : (
                  <span key={`${of.cycle}/${of.task}`}>{of.cycle} </span>
                ),
              )}
            </td>
          </tr>
        ))}
      </StackedTable>
    </section>
  );
}
