import { keyed } from '../../../api/client.ts';
import { api } from '../../app/api.ts';
import { asked } from '../../app/asked.ts';
import { useStanding } from '../../app/session/use-session.ts';
import { ActButton } from '../../parts/act/act-button.tsx';
import { TASK } from '../../words/task.ts';
import { useWords } from '../../words/use-words.ts';
import type { Report, Task } from './use-task.ts';

interface Props {
  readonly task: Pick<Task, 'task'>;
  readonly report: Report;
  readonly name: string;
}

/** What a co-unit says of the lead's report: that it is so, or that it is not, and why. */
export function OpinionButton({ task: { task }, report: { unit: lead, period }, name }: Props) {
  const say = useWords(TASK);
  const { cycle: named, own } = useStanding();
  const cycle = named ?? '';
  const unit = own?.post.unit ?? '';
  const stances = (['confirmed', 'disputed'] as const).map((value) => ({ value, label: say(`stance.${value}`) }));
  return (
    <ActButton
      name={say('opinion')}
      of={name}
      told={say('opinion_told')}
      fields={[
        {
          name: 'stance',
          label: say('stance'),
          kind: 'choice',
          choices: stances,
          required: true,
          initial: 'confirmed',
        },
        { name: 'reason', label: say('reason'), kind: 'text', told: say('reason_if_disputed') },
      ]}
      touches={['task']}
      act={({ stance, reason = '' }, key) => {
        const of = { lead, unit, period, reason };
        const body =
          stance === 'disputed' ? { stance: 'disputed' as const, ...of } : { stance: 'confirmed' as const, ...of };
        return asked(() =>
          api.POST('/cycles/{cycle}/tasks/{task}/opinions', { params: keyed({ cycle, task }, key), body }),
        );
      }}
    />
  );
}
