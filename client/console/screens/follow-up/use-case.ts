import { useQuery } from '@tanstack/react-query';
import type { Shape } from '../../../api/client.ts';
import { api } from '../../app/api.ts';
import { asked } from '../../app/asked.ts';
import { useLive } from '../../app/live/use-live.ts';
import { useStanding } from '../../app/session/use-session.ts';
import { useLanguage } from '../../words/use-words.ts';

export type ToldCase = Shape<'ToldCase'>;
export type Ask = ToldCase['asks'][number];

/** A case in one's language, with what one may ask of it now; asked for anew when it moves. */
export function useCase(id: string) {
  const { cycle: named, own } = useStanding();
  const [language] = useLanguage();
  const cycle = named ?? '';
  const key = ['follow-ups', cycle, own?.post.id ?? null, id, language] as const;
  useLive(key, ['follow-up']);
  return useQuery({
    queryKey: key,
    queryFn: async () => {
      const params = { path: { cycle, id } };
      // What is asked of a case is held against it as it is told itself; first, so that nothing newer is held than is shown.
      await asked(() => api.GET('/cycles/{cycle}/follow-ups/{id}', { params }));
      return asked(() => api.GET('/cycles/{cycle}/follow-ups/{id}/told', { params }));
    },
  });
}
