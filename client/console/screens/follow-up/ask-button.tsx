import { keyed } from '../../../api/client.ts';
import { api } from '../../app/api.ts';
import { asked } from '../../app/asked.ts';
import { useStanding } from '../../app/session/use-session.ts';
import { ActButton } from '../../parts/act/act-button.tsx';
import { useTimes } from '../../parts/use-times.ts';
import { FOLLOW_UP } from '../../words/follow-up.ts';
import { useWords } from '../../words/use-words.ts';
import { bodyOf } from './body-of.ts';
import { useAskFields } from './use-ask-fields.ts';
import type { Ask, ToldCase } from './use-case.ts';

interface Props {
  readonly told: ToldCase;
  readonly ask: Ask;
}

const LOOKS: Readonly<Partial<Record<Ask['ask'], 'primary' | 'danger'>>> = {
  step: 'primary',
  approve_extension: 'primary',
  withdraw: 'danger',
  raise: 'danger',
};

/** One thing that may be asked of a case: what it means, what is written down with it, and the files that prove it. */
export function AskButton({ told, ask }: Props) {
  const say = useWords(FOLLOW_UP);
  const { day } = useTimes();
  const cycle = useStanding().cycle ?? '';
  const look = LOOKS[ask.ask];
  return (
    <ActButton
      name={say(`ask.${ask.ask}`, { step: ask.word ?? '', day: ask.day === null ? '' : day(ask.day) })}
      {...(look ? { look } : {})}
      told={<Meaning ask={ask} />}
      fields={useAskFields(ask, told.unit)}
      touches={['follow-ups', 'duties']}
      act={(values, key) => {
        const body = bodyOf(ask, values);
        const params = keyed({ cycle, id: told.id }, key);
        return asked(() => api.POST('/cycles/{cycle}/follow-ups/{id}/requests', { params, body }));
      }}
    />
  );
}

const MEANT = ['step', 'send_back', 'skip', 'raise', 'reopen', 'withdraw', 'extend'] as const;

function Meaning({ ask: { ask } }: Pick<Props, 'ask'>) {
  const say = useWords(FOLLOW_UP);
  const meant = MEANT.find((known) => known === ask);
  return meant ? <p>{say(`told.${meant}`)}</p> : null;
}
