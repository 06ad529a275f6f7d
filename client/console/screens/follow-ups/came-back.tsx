import { useQuery } from '@tanstack/react-query';
import { api } from '../../app/api.ts';
import { asked } from '../../app/asked.ts';
import { useStanding } from '../../app/session/use-session.ts';
import { FOLLOW } from '../../words/follow-ups.ts';
import { useWords } from '../../words/use-words.ts';

/** How many problems of the ledger were closed, and how many of these came back. */
export function CameBack() {
  const say = useWords(FOLLOW);
  const cycle = useStanding().cycle ?? '';
  const { data } = useQuery({
    queryKey: ['follow-ups', 'problems', cycle],
    queryFn: () => asked(() => api.GET('/cycles/{cycle}/problems/counts', { params: { path: { cycle } } })),
  });
  return data ? <p className="faint">{say('came_back', { closed: data.closed, reopened: data.cameBack })}</p> : null;
}
