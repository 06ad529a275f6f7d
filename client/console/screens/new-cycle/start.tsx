import { Alert } from 'antd';
import { api } from '../../app/api.ts';
import { asked } from '../../app/asked.ts';
import { ActButton } from '../../parts/act/act-button.tsx';
import { NEW_CYCLE } from '../../words/new-cycle.ts';
import { useWords } from '../../words/use-words.ts';
import type { StartedCycle } from './started.tsx';
import type { Checked } from './use-check.ts';

interface Props {
  readonly checked: Checked;
  readonly onStarted: (started: StartedCycle) => void;
}

/** Starts the cycle that was checked; where there is one of its name, says so instead. */
export function Start({ checked: { body, found }, onStarted }: Props) {
  const say = useWords(NEW_CYCLE);
  const { cycle, title, from } = found;
  if (found.exists) return <Alert type="error" showIcon title={say('exists', { cycle })} />;
  return (
    <ActButton
      look="primary"
      name={say('start')}
      told={say('start_told', { title, from })}
      act={async (_, key) => {
        const call = () => api.POST('/cycles', { params: { header: { 'Idempotency-Key': key } }, body });
        onStarted(await asked(call));
      }}
      touches={['session']}
    />
  );
}
