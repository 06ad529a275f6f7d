import { useStanding } from '../../app/session/use-session.ts';
import { usePeriodName } from '../../parts/period-name.ts';
import { StackedTable } from '../../parts/stacked-table.tsx';
import { usePeople } from '../../parts/use-people.ts';
import { useTimes } from '../../parts/use-times.ts';
import { TASK } from '../../words/task.ts';
import { useWords } from '../../words/use-words.ts';
import type { Task } from './use-task.ts';

/** What was handed in after a review's freeze and differs from what it counted. */
export function Amendments({ task }: { readonly task: Task }) {
  const say = useWords(TASK);
  if (task.amendments.length === 0) return null;
  const columns = [say('report'), say('indicator'), say('counted'), say('corrected'), say('by')];
  return (
    <section className="panel">
      <h2>{say('amendments')}</h2>
      <p className="faint">{say('amendments_told')}</p>
      <StackedTable columns={columns}>
        {task.amendments.map((of) => (
          <Row key={`${of.review} ${of.unit} ${of.period} ${of.indicator}`} task={task} of={of} />
        ))}
      </StackedTable>
    </section>
  );
}

function Row({ task, of }: { readonly task: Task; readonly of: Task['amendments'][number] }) {
  const say = useWords(TASK);
  const { cycle } = useStanding();
  const person = usePeople(cycle);
  const periodName = usePeriodName();
  const { instant } = useTimes();
  const { unit, period, indicator, frozen, value, reason, by, receivedAt, review } = of;
  return (
    <tr>
      <th scope="row">
        {task.names[unit] ?? unit} {periodName(period)}
      </th>
      <td data-label={say('indicator')}>{task.indicators.find((i) => i.indicator === indicator)?.name ?? indicator}</td>
      <td data-label={say('counted')}>
        {frozen ?? say('nothing')} <small className="faint">{say('in_review', { period: periodName(review) })}</small>
      </td>
      <td data-label={say('corrected')}>
        {value} {reason !== '' && <small className="faint">{say('because', { reason })}</small>}
      </td>
      <td data-label={say('by')}>{say('by_at', { by: person(by), at: instant(receivedAt) })}</td>
    </tr>
  );
}
