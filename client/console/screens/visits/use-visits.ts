import { useQuery } from '@tanstack/react-query';
import type { Shape } from '../../../api/client.ts';
import { api } from '../../app/api.ts';
import { asked } from '../../app/asked.ts';
import { useLive } from '../../app/live/use-live.ts';
import { useStanding } from '../../app/session/use-session.ts';
import { usePages } from '../../parts/pages/use-pages.ts';

export type Visit = Shape<'VisitSeen'>;
export type Inspection = Shape<'InspectionView'>;

/** How many visits are shown at first, and with each press more. */
const A_PAGE = '30';

/** The visits that were written down, to or by one unit or all (empty), or one of them alone; the newest first. */
export function useVisits(unit: string, visit: string) {
  const cycle = useStanding().cycle ?? '';
  const key = ['visits', cycle, unit, visit] as const;
  useLive(key, ['visit', 'finding', 'follow-up']);
  const query = { limit: A_PAGE, ...(unit === '' ? {} : { unit }), ...(visit === '' ? {} : { id: visit }) };
  return usePages(key, (after) =>
    api.GET('/cycles/{cycle}/visits', { params: { path: { cycle }, query: { ...query, ...after } } }),
  );
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
