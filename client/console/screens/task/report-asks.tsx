import { keyed } from '../../../api/client.ts';
import { api } from '../../app/api.ts';
import { asked } from '../../app/asked.ts';
import { useStanding } from '../../app/session/use-session.ts';
import { ActButton } from '../../parts/act/act-button.tsx';
import { TASK } from '../../words/task.ts';
import { useWords } from '../../words/use-words.ts';
import { CheckButton } from './check-button.tsx';
import { OpinionButton } from './opinion-button.tsx';
import type { Report, Task } from './use-task.ts';

interface Props {
  readonly task: Pick<Task, 'task' | 'channels'>;
  readonly report: Report;
  /** What the report is called, for whoever hears the buttons. */
  readonly name: string;
}

const TOUCHES = ['task', 'board', 'duties'];

/** What one may ask of a report now: to check, verify or return it, to withdraw one's own, or to say of it as a co-unit whether it is so. */
export function ReportAsks({ task: of, report, name }: Props) {
  const { unit, period, asks } = report;
  const { task } = of;
  const say = useWords(TASK);
  const cycle = useStanding().cycle ?? '';
  if (asks.length === 0) return null;
  const send = (
    body: { readonly ask: 'verify' } | { readonly ask: 'return' | 'withdraw_report'; readonly reason: string },
    key: string,
  ) => {
    const params = keyed({ cycle, task }, key);
    return asked(() => api.POST('/cycles/{cycle}/tasks/{task}/requests', { params, body: { ...body, unit, period } }));
  };
  return (
    <div className="acts no-print">
      {asks.includes('record_check') && <CheckButton task={of} report={report} name={name} />}
      {asks.includes('verify') && (
        <ActButton
          look="primary"
          name={say('verify')}
          of={name}
          told={<p>{say('verify_told')}</p>}
          touches={TOUCHES}
          act={(_values, key) => send({ ask: 'verify' }, key)}
        />
      )}
      {asks.includes('return') && (
        <ActButton
          name={say('return')}
          of={name}
          told={<p>{say('return_told')}</p>}
          fields={[{ name: 'reason', label: say('reason'), kind: 'text', required: true }]}
          touches={TOUCHES}
          act={({ reason = '' }, key) => send({ ask: 'return', reason }, key)}
        />
      )}
      {asks.includes('withdraw_report') && (
        <ActButton
          name={say('withdraw')}
          of={name}
          told={<p>{say('withdraw_told')}</p>}
          fields={[{ name: 'reason', label: say('reason'), kind: 'text', required: true }]}
          touches={TOUCHES}
          act={({ reason = '' }, key) => send({ ask: 'withdraw_report', reason }, key)}
        />
      )}
      {asks.includes('say_of_report') && <OpinionButton task={of} report={report} name={name} />}
    </div>
  );
}
