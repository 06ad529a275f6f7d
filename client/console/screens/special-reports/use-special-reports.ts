import { useQuery } from '@tanstack/react-query';
import type { Shape } from '../../../api/client.ts';
import { api } from '../../app/api.ts';
import { asked } from '../../app/asked.ts';
import { useLive } from '../../app/live/use-live.ts';
import { useStanding } from '../../app/session/use-session.ts';

export type SpecialReport = Shape<'SpecialReportRow'>;

/** The reports on one topic that went to the county's leaders, the newest first. */
export function useSpecialReports() {
  const cycle = useStanding().cycle ?? '';
  const key = ['special-reports', cycle] as const;
  useLive(key, ['special-report']);
  return useQuery({
    queryKey: key,
    queryFn: () => asked(() => api.GET('/cycles/{cycle}/special-reports', { params: { path: { cycle } } })),
  });
}

/** The rating rounds of the cycle: a report tells of one that is closed. */
export function useRounds() {
  const cycle = useStanding().cycle ?? '';
  return useQuery({
    queryKey: ['rating-rounds', cycle],
    queryFn: () => asked(() => api.GET('/cycles/{cycle}/rating-rounds', { params: { path: { cycle } } })),
  });
}
