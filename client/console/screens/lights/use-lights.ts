import { useQuery } from '@tanstack/react-query';
import { api } from '../../app/api.ts';
import { asked } from '../../app/asked.ts';
import { useLive } from '../../app/live/use-live.ts';
import { useStanding } from '../../app/session/use-session.ts';

/** The three lights of every indicator of a period as things stand; of the newest that was due where none is named. */
export function useLights(period: string) {
  const { cycle: named, own } = useStanding();
  const cycle = named ?? '';
  const key = ['lights', cycle, own?.post.id ?? null, period] as const;
  useLive(key, ['task', 'check']);
  return useQuery({
    queryKey: key,
    placeholderData: (before) => before,
    queryFn: () =>
      asked(() => api.GET('/cycles/{cycle}/lights', { params: { path: { cycle }, query: period ? { period } : {} } })),
  });
}
