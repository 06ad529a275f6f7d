import { useQuery } from '@tanstack/react-query';
import { Refusal } from '../../../api/client.ts';
import { api } from '../../app/api.ts';
import { asked } from '../../app/asked.ts';
import { useStanding } from '../../app/session/use-session.ts';
import { Facts } from '../../parts/facts.tsx';
import { Loaded } from '../../parts/loaded.tsx';
import { SideSheet } from '../../parts/side-sheet.tsx';
import { MAIL } from '../../words/mail.ts';
import { useWords } from '../../words/use-words.ts';
import { MailState } from './mail-state.tsx';
import { Parts } from './parts.tsx';
import type { Letter } from './use-mail.ts';

interface Props {
  readonly letter: Letter | null;
  readonly onClose: () => void;
}

/** A message as it was sent: as a mail program shows it, or as its plain text. */
export function LetterDrawer({ letter, onClose }: Props) {
  const say = useWords(MAIL);
  return (
    <SideSheet open={letter !== null} onClose={onClose} size={640} title={say('look')}>
      {letter && <Written letter={letter} />}
    </SideSheet>
  );
}

function Written({ letter }: { readonly letter: Letter }) {
  const say = useWords(MAIL);
  return (
    <>
      <p>
        <MailState letter={letter} />
      </p>
      {letter.stuck && letter.note !== '' && <p className="faint">{say('note', { note: letter.note })}</p>}
      <Loaded query={useMessage(letter)}>
        {(message) =>
          message === null ? (
            <p>{say('not_written')}</p>
          ) : (
            <>
              <Facts
                facts={[
                  [say('subject'), message.subject],
                  [say('from'), message.from],
                  [say('sent_to'), message.to],
                ]}
              />
              <Parts subject={message.subject} html={message.html} text={message.text} />
            </>
          )
        }
      </Loaded>
    </>
  );
}

/** The message in its parts; null while it is not written. */
function useMessage({ key, state }: Letter) {
  const cycle = useStanding().cycle ?? '';
  return useQuery({
    queryKey: ['mail', cycle, 'message', key, state],
    queryFn: async () => {
      const params = { path: { cycle }, query: { key } };
      const raw = await asked(() => api.GET('/cycles/{cycle}/mail/message', { params, parseAs: 'text' })).catch(
        (error: unknown) => {
          if (error instanceof Refusal && error.answer.code === 'unknown_message') return null;
          throw error;
        },
      );
      if (raw === null) return null;
      const { default: PostalMime } = await import('postal-mime');
      const { subject = '', from, to, text = '', html = '' } = await PostalMime.parse(String(raw));
      const addresses = (to ?? []).map(({ address }) => address).join(', ');
      return { subject, from: from?.address ?? '', to: addresses, text, html };
    },
  });
}
