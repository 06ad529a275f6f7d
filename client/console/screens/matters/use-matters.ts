import { useQuery } from '@tanstack/react-query';
import type { Shape } from '../../../api/client.ts';
import { api } from '../../app/api.ts';
import { asked } from '../../app/asked.ts';
import { useLive } from '../../app/live/use-live.ts';
import { useStanding } from '../../app/session/use-session.ts';

export type Matter = Shape<'MatterAt'>;

/** All matters that one may see, open or not; asked for anew when one of them moves. */
export function useMatters() {
  const { cycle: named, own } = useStanding();
  const cycle = named ?? '';
  const key = ['matters', cycle, own?.post.id ?? null] as const;
  useLive(key, ['follow-up']);
  return useQuery({
    queryKey: key,
    queryFn: () =>
      asked(() => api.GET('/cycles/{cycle}/matters', { params: { path: { cycle }, query: { all: 'true' } } })),
  });
}
