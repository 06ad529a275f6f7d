import { Alert } from 'antd';
import { useState } from 'react';
import { Link } from 'react-router';
import { keyed } from '../../../api/client.ts';
import { api } from '../../app/api.ts';
import { asked } from '../../app/asked.ts';
import { useStanding } from '../../app/session/use-session.ts';
import { ActButton } from '../../parts/act/act-button.tsx';
import type { Field } from '../../parts/act/field.tsx';
import { TASK } from '../../words/task.ts';
import { useWords } from '../../words/use-words.ts';
import type { Task } from './use-task.ts';

/** For the head of a lead that cannot go on: names the co-unit that holds the task up, and by when it has to answer. */
export function BlockedButton({ task: { task, title, blockers, names } }: { readonly task: Task }) {
  const say = useWords(TASK);
  const { cycle: named, own } = useStanding();
  const cycle = named ?? '';
  const lead = own?.post.unit ?? '';
  const [made, setMade] = useState<string | null>(null);
  if (blockers.length === 0) return null;
  const choices = blockers.map((value) => ({ value, label: names[value] ?? value }));
  const only = blockers.length === 1 && blockers[0] !== undefined ? { initial: blockers[0] } : {};
  const fields: readonly Field[] = [
    { name: 'unit', label: say('blocker'), kind: 'choice', choices, required: true, ...only },
    { name: 'reason', label: say('blocked_by'), kind: 'text', required: true },
    { name: 'due', label: say('answer_by'), kind: 'day', required: true },
    { name: 'urgent', label: say('urgent'), kind: 'text', told: say('urgent_told') },
  ];
  return (
    <div className="acts no-print">
      <ActButton
        name={say('blocked')}
        of={title}
        told={<p>{say('blocked_told')}</p>}
        fields={fields}
        touches={['task', 'follow-ups']}
        act={async ({ unit = '', reason = '', due = '', urgent }, key) => {
          const body = { lead, unit, reason, due, ...(urgent === undefined ? {} : { urgent }) };
          const { id } = await asked(() =>
            api.POST('/cycles/{cycle}/tasks/{task}/blockers', { params: keyed({ cycle, task }, key), body }),
          );
          setMade(id);
        }}
      />
      <div role="status">
        {made !== null && (
          <Alert
            type="success"
            showIcon
            title={say('blocked_done')}
            description={
              <Link to={`/cycles/${cycle}/follow-ups/${encodeURIComponent(made)}`}>{say('blocked_see')}</Link>
            }
          />
        )}
      </div>
    </div>
  );
}
