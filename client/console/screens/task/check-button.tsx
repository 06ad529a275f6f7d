import { keyed } from '../../../api/client.ts';
import { api } from '../../app/api.ts';
import { asked } from '../../app/asked.ts';
import { useStanding } from '../../app/session/use-session.ts';
import { ActButton } from '../../parts/act/act-button.tsx';
import type { Field } from '../../parts/act/field.tsx';
import { linesOf } from '../../parts/act/several-entry.tsx';
import { TASK } from '../../words/task.ts';
import { useWords } from '../../words/use-words.ts';
import type { Report, Task } from './use-task.ts';

interface Props {
  readonly task: Pick<Task, 'task' | 'channels'>;
  readonly report: Report;
  readonly name: string;
}

/** Records what somebody found who looked at a report, in one of the ways that the policy names (看台账、看系统、看现场). */
export function CheckButton({ task: { task, channels }, report: { unit, period }, name }: Props) {
  const say = useWords(TASK);
  const cycle = useStanding().cycle ?? '';
  const ways = channels.map((of) => ({ value: of.channel, label: of.name }));
  const results = (['yes', 'no'] as const).map((value) => ({ value, label: say(value) }));
  const fields: readonly Field[] = [
    { name: 'channel', label: say('channel'), kind: 'choice', choices: ways, required: true },
    { name: 'agrees', label: say('agrees'), kind: 'choice', choices: results, required: true, initial: 'yes' },
    { name: 'evidence', label: say('evidence'), kind: 'text', required: true },
    { name: 'files', label: say('files'), kind: 'files', unit },
  ];
  return (
    <ActButton
      name={say('check')}
      of={name}
      told={<p>{say('check_told')}</p>}
      fields={fields}
      touches={['task']}
      act={({ channel = null, agrees, evidence = '', files }, key) => {
        const body = {
          task,
          unit,
          period,
          channel,
          agrees: agrees === 'yes',
          evidence,
          files: linesOf(files),
          found: {},
        };
        return asked(() => api.POST('/cycles/{cycle}/checks', { params: keyed({ cycle }, key), body }));
      }}
    />
  );
}
