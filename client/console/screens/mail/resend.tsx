import { keyed } from '../../../api/client.ts';
import { api } from '../../app/api.ts';
import { asked } from '../../app/asked.ts';
import { useStanding } from '../../app/session/use-session.ts';
import { ActButton } from '../../parts/act/act-button.tsx';
import { MAIL } from '../../words/mail.ts';
import { useWords } from '../../words/use-words.ts';
import type { Letter } from './use-mail.ts';

/** Has a message that is stuck sent again; only the office does, and only of those. */
export function Resend({ letter, of }: { readonly letter: Letter; readonly of: string }) {
  const say = useWords(MAIL);
  const { cycle: named, role } = useStanding();
  const cycle = named ?? '';
  if (!letter.stuck || role !== 'supervisor') return null;
  return (
    <ActButton
      look="small"
      name={say('resend')}
      of={of}
      told={<p>{say('resend_told')}</p>}
      touches={['mail']}
      act={(_values, key) => {
        const body = { ask: 'resend_mail' as const, key: letter.key };
        return asked(() => api.POST('/cycles/{cycle}/mail/requests', { params: keyed({ cycle }, key), body }));
      }}
    />
  );
}
