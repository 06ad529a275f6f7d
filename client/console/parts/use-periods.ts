import { useQuery } from '@tanstack/react-query';
import { api } from '../app/api.ts';
import { asked } from '../app/asked.ts';
import { useLive } from '../app/live/use-live.ts';
import { useStanding } from '../app/session/use-session.ts';

/** The reporting periods of the page's cycle that have begun, the newest first, and the one to look at first. */
export function usePeriods() {
  const cycle = useStanding().cycle ?? '';
  const key = ['cycle', cycle, 'periods'] as const;
  useLive(key, ['cycle', 'policy-change']);
  return useQuery({
    queryKey: key,
    queryFn: () => asked(() => api.GET('/cycles/{cycle}', { params: { path: { cycle } } })),
    select: ({ newest, periods }) => ({ newest, periods: periods.map(({ period }) => period).toReversed() }),
  });
}
