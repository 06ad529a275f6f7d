import { Empty } from 'antd';
import { Chips } from '../../parts/chips.tsx';
import { Heading } from '../../parts/heading.tsx';
import { Loaded } from '../../parts/loaded.tsx';
import { OnPaper } from '../../parts/on-paper.tsx';
import { Picked } from '../../parts/picked.tsx';
import { Sections } from '../../parts/sections.tsx';
import { useShown } from '../../parts/use-shown.ts';
import { UNIT_PLANS } from '../../words/unit-plans.ts';
import { useWords } from '../../words/use-words.ts';
import { PlansTable } from './plans-table.tsx';
import { type UnitPlan, useUnitPlans } from './use-unit-plans.ts';

const STATES = ['filed', 'not_filed', 'returned', 'approved'] as const;

/** The plans that units draw up for themselves: who has filed, who still owes one and until when, what waits. */
export function Screen() {
  const say = useWords(UNIT_PLANS);
  return (
    <>
      <Heading>{say('title')}</Heading>
      <OnPaper />
      <Sections />
      <p className="faint">{say('told')}</p>
      <Loaded query={useUnitPlans()}>
        {(plans) => (plans.length === 0 ? <Empty description={say('none_asked')} /> : <Shown plans={plans} />)}
      </Loaded>
    </>
  );
}

function Shown({ plans }: { readonly plans: readonly UnitPlan[] }) {
  const say = useWords(UNIT_PLANS);
  const [shown, change] = useShown();
  const [plan, status] = [shown('plan'), shown('status')];
  const names = new Map(plans.map((of) => [of.plan, of.name]));
  const ofPlan = plans.filter((of) => plan === '' || of.plan === plan);
  const rows = ofPlan.filter((of) => status === '' || of.status === status).toSorted(byUrgency);
  return (
    <>
      {names.size > 1 && (
        <search className="filters">
          <Picked
            label={say('plan')}
            every={say('every_plan')}
            value={plan}
            onPick={(to) => change('plan', to)}
            options={[...names].map(([value, label]) => ({ value, label }))}
          />
        </search>
      )}
      <Chips
        label={say('state')}
        chosen={status}
        onChoose={(to) => change('status', to)}
        chips={STATES.map((value) => ({
          value,
          shown: say(`status.${value}`),
          count: ofPlan.filter((of) => of.status === value).length,
        }))}
      />
      <p role="status" className="faint">
        {say('rows', { count: rows.length, overdue: rows.filter((of) => of.overdue).length })}
      </p>
      <section className="panel">{rows.length === 0 ? <p>{say('none')}</p> : <PlansTable plans={rows} />}</section>
    </>
  );
}

/** What is due first comes first; what is approved, last. */
function byUrgency(a: UnitPlan, b: UnitPlan): number {
  return Number(a.status === 'approved') - Number(b.status === 'approved') || a.due.localeCompare(b.due);
}
