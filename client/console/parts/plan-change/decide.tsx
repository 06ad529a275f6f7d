import { keyed } from '../../../api/client.ts';
import { api } from '../../app/api.ts';
import { asked } from '../../app/asked.ts';
import { useStanding } from '../../app/session/use-session.ts';
import { CHANGE } from '../../words/plan-change.ts';
import { useWords } from '../../words/use-words.ts';
import { ActButton } from '../act/act-button.tsx';

/** What is decided: a request about a task, or a change by a table. */
type Of = { readonly task: string; readonly proposal: string } | { readonly change: string };

interface Props {
  readonly of: Of;
  readonly name: string;
  readonly proposedBy: string;
}

const TOUCHES = ['plan', 'proposals', 'plan-changes', 'task'];

/** Approves or rejects, for whoever decides and did not ask for it. */
export function Decide({ of, name, proposedBy }: Props) {
  const say = useWords(CHANGE);
  const { cycle, role, own } = useStanding();
  if (role !== 'supervisor' && role !== 'leader') return null;
  if (own?.post.id === proposedBy) return <p className="faint">{say('other_decides')}</p>;
  const approve = (_values: unknown, key: string) => decide(cycle ?? '', of, null, key);
  const reject = (values: Readonly<Record<string, string>>, key: string) =>
    decide(cycle ?? '', of, values.reason ?? '', key);
  return (
    <div className="acts no-print">
      <ActButton
        look="primary"
        name={say('approve')}
        of={name}
        told={say('approve_told')}
        act={approve}
        touches={TOUCHES}
      />
      <ActButton
        name={say('reject')}
        of={name}
        fields={[{ name: 'reason', label: say('reason'), kind: 'text', required: true }]}
        act={reject}
        touches={TOUCHES}
      />
    </div>
  );
}

function decide(cycle: string, of: Of, reason: string | null, key: string): Promise<unknown> {
  if ('change' in of) {
    const params = keyed({ cycle, id: of.change }, key);
    const body = reason === null ? { ask: 'approve_plan' as const } : { ask: 'reject_plan' as const, reason };
    return asked(() => api.POST('/cycles/{cycle}/plan-changes/{id}/requests', { params, body }));
  }
  const { task, proposal } = of;
  const params = keyed({ cycle, task }, key);
  const body = reason === null ? { ask: 'approve' as const, proposal } : { ask: 'reject' as const, proposal, reason };
  return asked(() => api.POST('/cycles/{cycle}/tasks/{task}/requests', { params, body }));
}
