import { StackedTable } from '../../parts/stacked-table.tsx';
import { useTimes } from '../../parts/use-times.ts';
import { TASK } from '../../words/task.ts';
import { useWords } from '../../words/use-words.ts';
import type { Task } from './use-task.ts';

/** What a task is measured by, and by when; with what the plan said first where it was changed. */
export function Indicators({ indicators }: Pick<Task, 'indicators'>) {
  const say = useWords(TASK);
  const { day } = useTimes();
  return (
    <section className="panel">
      <h2>{say('indicators')}</h2>
      <StackedTable columns={[say('indicator'), say('target'), say('due')]}>
        {indicators.map(({ indicator, name, targetTold, plannedTold, due, planned }) => (
          <tr key={indicator}>
            <th scope="row">{name}</th>
            <td data-label={say('target')}>
              {targetTold ?? '–'}{' '}
              {targetTold !== plannedTold && (
                <small className="faint">{say('changed', { before: plannedTold ?? '–' })}</small>
              )}
            </td>
            <td data-label={say('due')}>
              {day(due)}{' '}
              {due !== planned.due && <small className="faint">{say('changed', { before: day(planned.due) })}</small>}
            </td>
          </tr>
        ))}
      </StackedTable>
    </section>
  );
}
