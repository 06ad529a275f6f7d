import { CheckCircleOutlined, ClockCircleOutlined, EditOutlined, RollbackOutlined } from '@ant-design/icons';
import { DaysLeft, Told } from '../../parts/days-left.tsx';
import { UNIT_PLANS } from '../../words/unit-plans.ts';
import { useWords } from '../../words/use-words.ts';
import type { UnitPlan } from './use-unit-plans.ts';

const STATES = {
  not_filed: { tone: 'calm', icon: <EditOutlined /> },
  filed: { tone: 'warn', icon: <ClockCircleOutlined /> },
  returned: { tone: 'bad', icon: <RollbackOutlined /> },
  approved: { tone: 'good', icon: <CheckCircleOutlined /> },
} as const;

/** Where a unit's plan stands and, while it is owed, how many working days are left for it. */
export function PlanState({ plan: { status, left } }: { readonly plan: Pick<UnitPlan, 'status' | 'left'> }) {
  const say = useWords(UNIT_PLANS);
  const isOwed = status === 'not_filed' || status === 'returned';
  return (
    <>
      <Told {...STATES[status]} words={say(`status.${status}`)} /> {isOwed && left !== null && <DaysLeft days={left} />}
    </>
  );
}
