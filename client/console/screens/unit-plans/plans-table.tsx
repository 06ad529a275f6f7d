import { Link } from 'react-router';
import { useStanding } from '../../app/session/use-session.ts';
import { StackedTable } from '../../parts/stacked-table.tsx';
import { useTimes } from '../../parts/use-times.ts';
import { useUnitName } from '../../parts/use-unit-name.ts';
import { UNIT_PLANS } from '../../words/unit-plans.ts';
import { useWords } from '../../words/use-words.ts';
import { PlanState } from './plan-state.tsx';
import type { UnitPlan } from './use-unit-plans.ts';

/** Whose plan stands where, each leading to the plan itself. */
export function PlansTable({ plans }: { readonly plans: readonly UnitPlan[] }) {
  const say = useWords(UNIT_PLANS);
  return (
    <StackedTable columns={[say('unit'), say('plan'), say('due'), say('state'), say('steps')]}>
      {plans.map((plan) => (
        <Row key={`${plan.plan}/${plan.unit}`} plan={plan} />
      ))}
    </StackedTable>
  );
}

function Row({ plan }: { readonly plan: UnitPlan }) {
  const say = useWords(UNIT_PLANS);
  const { day } = useTimes();
  const { cycle } = useStanding();
  const unit = useUnitName()(plan.unit);
  return (
    <tr>
      <th scope="row">
        <Link to={`/cycles/${cycle}/unit-plans/${encodeURIComponent(plan.plan)}/${encodeURIComponent(plan.unit)}`}>
          {unit}
        </Link>
      </th>
      <td data-label={say('plan')}>{plan.name}</td>
      <td data-label={say('due')}>{day(plan.due)}</td>
      <td data-label={say('state')}>
        <PlanState plan={plan} />
      </td>
      <td data-label={say('steps')}>{plan.steps ? say('steps_count', { count: plan.steps.length }) : '–'}</td>
    </tr>
  );
}
