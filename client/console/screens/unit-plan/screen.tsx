import { ArrowLeftOutlined } from '@ant-design/icons';
import { Link, useParams } from 'react-router';
import { useStanding } from '../../app/session/use-session.ts';
import { Heading } from '../../parts/heading.tsx';
import { Loaded } from '../../parts/loaded.tsx';
import { useUnitName } from '../../parts/use-unit-name.ts';
import { UNIT_PLANS } from '../../words/unit-plans.ts';
import { useWords } from '../../words/use-words.ts';
import { type UnitPlan, useUnitPlans } from '../unit-plans/use-unit-plans.ts';
import { Decide } from './decide.tsx';
import { FilePlan } from './file-plan.tsx';
import { PlanFacts } from './plan-facts.tsx';
import { PlanSteps } from './plan-steps.tsx';
import './unit-plan.css';

/** One unit's own plan: where it stands, what stands in it, and the way to file or to decide it. */
export function Screen() {
  const say = useWords(UNIT_PLANS);
  const { plan, unit } = useParams();
  const { cycle } = useStanding();
  return (
    <article className="unit-plan">
      <Loaded query={useUnitPlans()}>
        {(plans) => {
          const found = plans.find((of) => of.plan === plan && of.unit === unit);
          return found ? <Known plan={found} /> : <Heading>{say('unknown')}</Heading>;
        }}
      </Loaded>
      <Link to={`/cycles/${cycle}/unit-plans`} className="no-print">
        <ArrowLeftOutlined /> {say('back')}
      </Link>
    </article>
  );
}

function Known({ plan }: { readonly plan: UnitPlan }) {
  const say = useWords(UNIT_PLANS);
  const { own, role } = useStanding();
  const { status, steps, number } = plan;
  const files = own?.post.unit === plan.unit && status !== 'approved';
  const isOther = plan.filedBy !== own?.post.id;
  const decides = role === 'supervisor' || (role === 'head' && own?.post.unit === plan.unit);
  return (
    <>
      <Heading>{say('heading', { unit: useUnitName()(plan.unit), plan: plan.name })}</Heading>
      <PlanFacts plan={plan} />
      {status === 'filed' && decides && isOther && <Decide plan={plan} />}
      {steps && steps.length > 0 && <PlanSteps plan={plan} />}
      {files && <FilePlan key={number ?? 0} plan={plan} />}
    </>
  );
}
