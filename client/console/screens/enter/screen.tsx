import { useQuery } from '@tanstack/react-query';
import { useEffect } from 'react';
import { Link, useNavigate } from 'react-router';
import { api } from '../../app/api.ts';
import { asked } from '../../app/asked.ts';
import { queries } from '../../app/query.ts';
import { SESSION_KEY } from '../../app/session/session-key.ts';
import { Heading } from '../../parts/heading.tsx';
import { useLinkSecret } from '../../parts/link-secret.ts';
import { Sentences } from '../../parts/sentences.tsx';
import { DOOR } from '../../words/doors.ts';
import { useWords } from '../../words/use-words.ts';

/** Where the links of a sample lead: in, as the person that the link names. */
export function Screen() {
  const say = useWords(DOOR);
  const navigate = useNavigate();
  const link = useLinkSecret();
  const entry = useQuery({ queryKey: ['entry', link], queryFn: () => enter(link), retry: false, gcTime: 0 });
  useEffect(() => {
    if (!entry.isSuccess) return;
    queries.removeQueries({ queryKey: SESSION_KEY });
    void navigate('/', { replace: true });
  }, [entry.isSuccess, navigate]);
  return (
    <>
      <Heading>{say(entry.error ? 'enter_failed' : 'enter')}</Heading>
      {entry.error ? <p className="told">{say('enter_failed_told')}</p> : <p role="status">{say('entering')}</p>}
      <Sentences error={entry.error} />
      {entry.error && <Link to="/sign-in">{say('back')}</Link>}
    </>
  );
}

/** A link is `token.who`. */
async function enter(link: string): Promise<true> {
  const dot = link.indexOf('.');
  const body = { token: link.slice(0, dot), who: decodeURIComponent(link.slice(dot + 1)) };
  await asked(() => api.POST('/session/trial', { body }));
  return true;
}
