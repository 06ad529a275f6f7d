import { Link } from 'react-router';
import { useStanding } from '../../app/session/use-session.ts';
import { StackedTable } from '../../parts/stacked-table.tsx';
import { usePlan } from '../../parts/use-plan.ts';
import { useTimes } from '../../parts/use-times.ts';
import { UNIT_PLANS } from '../../words/unit-plans.ts';
import { useWords } from '../../words/use-words.ts';
import type { UnitPlan } from '../unit-plans/use-unit-plans.ts';

/** The steps of a plan: for which task what is done, by when, who is in charge. */
export function PlanSteps({ plan: { plan, unit, steps = [], status } }: { readonly plan: UnitPlan }) {
  const say = useWords(UNIT_PLANS);
  const { day } = useTimes();
  const { cycle } = useStanding();
  const { data } = usePlan();
  return (
    <section className="panel">
      <h2>{say('steps')}</h2>
      {status === 'approved' && <p className="faint">{say('followed')}</p>}
      <StackedTable columns={[say('step'), say('task'), say('step_due'), say('charge')]}>
        {steps.map(({ task, title, due, charge }, index) => (
          <tr key={`${task}/${title}/${due}`}>
            <th scope="row">
              {status === 'approved' ? (
                <Link to={`/cycles/${cycle}/follow-ups/${encodeURIComponent(`${plan}.${unit}.${index + 1}`)}`}>
                  {title}
                </Link>
              ) : (
                title
              )}
            </th>
            <td data-label={say('task')}>{data?.tasks.find(({ id }) => id === task)?.title ?? task}</td>
            <td data-label={say('step_due')}>{day(due)}</td>
            <td data-label={say('charge')}>{charge}</td>
          </tr>
        ))}
      </StackedTable>
    </section>
  );
}
