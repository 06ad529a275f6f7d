import { CheckCircleOutlined, CloseCircleOutlined, LoadingOutlined } from '@ant-design/icons';
import { Button, Progress } from 'antd';
import { useState } from 'react';
import { keyed } from '../../../api/client.ts';
import { api } from '../../app/api.ts';
import { asked } from '../../app/asked.ts';
import { useAct } from '../../parts/act/use-act.ts';
import { Told } from '../../parts/days-left.tsx';
import { Sentences } from '../../parts/sentences.tsx';
import { useTimes } from '../../parts/use-times.ts';
import { REHEARSE } from '../../words/rehearse.ts';
import { useWords } from '../../words/use-words.ts';
import { OutcomeShown } from './outcome-shown.tsx';
import type { Rehearsal } from './use-rehearsals.ts';

const LOOKS = {
  running: ['calm', LoadingOutlined],
  done: ['good', CheckCircleOutlined],
  failed: ['bad', CloseCircleOutlined],
  too_long: ['bad', CloseCircleOutlined],
} as const;

interface Props {
  readonly rehearsal: Rehearsal;
  readonly isNewest: boolean;
}

/** A rehearsal: how far it has come, and what came of it. */
export function RehearsalItem({ rehearsal, isNewest }: Props) {
  const say = useWords(REHEARSE);
  const { instant } = useTimes();
  const { id, title, seed, startedAt, status } = rehearsal;
  const [isOpen, setOpen] = useState(isNewest);
  const remove = useAct(
    (of: string, key) => {
      const params = keyed({ id: of }, key);
      return asked(() => api.DELETE('/rehearsals/{id}', { params }));
    },
    ['rehearsals'],
  );
  const [tone, Icon] = LOOKS[status];
  return (
    <li>
      <h3>
        {title} <Told tone={tone} icon={<Icon />} words={say(`status.${status}`)} />
      </h3>
      <p className="faint">{say('seed_of', { seed, at: instant(startedAt) })}</p>
      {status === 'running' && <HowFar rehearsal={rehearsal} />}
      {status === 'failed' && <p>{say('failed_told')}</p>}
      {status === 'too_long' && <p>{say('too_long_told')}</p>}
      <div className="acts no-print">
        {status === 'done' && (
          <Button aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
            {say(isOpen ? 'hide' : 'look')}
          </Button>
        )}
        <Button loading={remove.isPending} onClick={() => remove.mutate(id)} aria-label={`${say('remove')} ${seed}`}>
          {say(status === 'running' ? 'stop' : 'remove')}
        </Button>
      </div>
      <Sentences error={remove.error} />
      {status === 'done' && isOpen && <OutcomeShown id={id} />}
    </li>
  );
}

function HowFar({ rehearsal: { done, total } }: Pick<Props, 'rehearsal'>) {
  const say = useWords(REHEARSE);
  const share = total === 0 ? 0 : Math.floor((done / total) * 100);
  return (
    <div>
      <Progress percent={share} aria-label={say('status.running')} status="active" />
      <p className="faint">{total === 0 ? say('preparing') : say('progress', { done, total })}</p>
    </div>
  );
}
