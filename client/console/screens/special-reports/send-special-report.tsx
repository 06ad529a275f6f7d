import type { Shape } from '../../../api/client.ts';
import { keyed } from '../../../api/client.ts';
import { api } from '../../app/api.ts';
import { asked } from '../../app/asked.ts';
import { useStanding } from '../../app/session/use-session.ts';
import { ActButton } from '../../parts/act/act-button.tsx';
import { SPECIAL_REPORTS } from '../../words/special-reports.ts';
import { useWords } from '../../words/use-words.ts';

/** Writes a report on a closed round of ratings and records that it went to a leader; its document is made from that. */
export function SendSpecialReport({ rounds }: { readonly rounds: readonly Shape<'ListedRound'>[] }) {
  const say = useWords(SPECIAL_REPORTS);
  const cycle = useStanding().cycle ?? '';
  const choices = rounds.map(({ id, title }) => ({ value: id, label: title }));
  const [only] = choices.length === 1 ? choices : [];
  return (
    <ActButton
      look="primary"
      name={say('send')}
      told={say('send_told')}
      fields={[
        {
          name: 'round',
          label: say('round'),
          kind: 'choice',
          choices,
          required: true,
          ...(only ? { initial: only.value } : {}),
        },
        { name: 'title', label: say('subject'), kind: 'line', required: true },
        { name: 'number', label: say('number'), kind: 'line', required: true, told: say('number_told') },
        { name: 'to', label: say('to'), kind: 'line', required: true, initial: say('to_usual') },
        { name: 'signer', label: say('signer'), kind: 'line', required: true },
        { name: 'on', label: say('on'), kind: 'day', required: true },
        { name: 'text', label: say('text'), kind: 'long', required: true },
      ]}
      touches={['special-reports']}
      act={({ round = '', title = '', number = '', to = '', signer = '', on = '', text = '' }, key) => {
        const body = { id: `special-${key.slice(0, 8)}`, round, title, number, to, signer, on, text };
        return asked(() => api.POST('/cycles/{cycle}/special-reports', { params: keyed({ cycle }, key), body }));
      }}
    />
  );
}
