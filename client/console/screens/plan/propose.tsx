import { keyed } from '../../../api/client.ts';
import { api } from '../../app/api.ts';
import { asked } from '../../app/asked.ts';
import { useStanding } from '../../app/session/use-session.ts';
import { ActButton } from '../../parts/act/act-button.tsx';
import type { Plan } from '../../parts/use-plan.ts';
import { CHANGE } from '../../words/plan-change.ts';
import { useWords } from '../../words/use-words.ts';
import { nameOfRow, type PlanRow } from './rows.ts';
import { type Asking, type Change, useAskings } from './use-askings.ts';

interface Props {
  readonly plan: Plan;
  readonly row: PlanRow;
}

/** The ways to ask for a change of a task, for the office and the heads who lead it; somebody else decides. */
export function Propose({ plan, row }: Props) {
  const say = useWords(CHANGE);
  const { cycle, role, own } = useStanding();
  const askings = useAskings(plan, row);
  const leads = role === 'head' && row.task.lead.some((unit) => unit === own?.post.unit);
  if (role !== 'supervisor' && !leads) return null;
  const propose = (change: Change, reason: string, key: string) => {
    const params = keyed({ cycle: cycle ?? '', task: row.task.id }, key);
    const body = { ask: 'propose' as const, change, reason };
    return asked(() => api.POST('/cycles/{cycle}/tasks/{task}/requests', { params, body }));
  };
  const button = ({ act, fields, change }: Asking) => (
    <ActButton
      key={act}
      look="small"
      name={say(`act.${act}`)}
      of={nameOfRow(row)}
      told={say('ask_told')}
      fields={[...fields, { name: 'reason', label: say('reason'), kind: 'text', required: true }]}
      act={(values, key) => propose(change(values), values.reason ?? '', key)}
      touches={['plan', 'proposals', 'task']}
    />
  );
  return <div className="acts propose no-print">{askings.map(button)}</div>;
}
