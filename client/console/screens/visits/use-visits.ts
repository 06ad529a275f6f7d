import { useQuery } from '@tanstack/react-query';
import type { Shape } from '../../../api/client.ts';
import { api } from '../../app/api.ts';
import { asked } from '../../app/asked.ts';
import { useLive } from '../../app/live/use-live.ts';
import { useStanding } from '../../app/session/use-session.ts';

export type Visit = Shape<'VisitSeen'>;
export type Inspection = Shape<'InspectionView'>;

/** The visits that were written down, the newest first. */
export function useVisits() {
  const cycle = useStanding().cycle ?? '';
  const key = ['visits', cycle] as const;
  useLive(key, ['visit', 'follow-up']);
  return useQuery({
    queryKey: key,
    queryFn: () => asked(() => api.GET('/cycles/{cycle}/visits', { params: { path: { cycle } } })),
  });
}

/** The recurring inspections of the periods that have begun, the newest first. */
export function useInspections() {
  const cycle = useStanding().cycle ?? '';
  const key = ['inspections', cycle] as const;
  useLive(key, ['visit', 'policy-change', 'cycle']);
  return useQuery({
    queryKey: key,
    queryFn: () => asked(() => api.GET('/cycles/{cycle}/inspections', { params: { path: { cycle } } })),
  });
}
