import { useQuery } from '@tanstack/react-query';
import type { Shape } from '../../../api/client.ts';
import { api } from '../../app/api.ts';
import { askedWhole } from '../../app/asked-page.ts';
import { useLive } from '../../app/live/use-live.ts';
import { useStanding } from '../../app/session/use-session.ts';
import { usePages } from '../../parts/pages/use-pages.ts';

export type SpecialReport = Shape<'SpecialReportRow'>;

/** How many reports are shown at first, and with each press more: each is told whole. */
const A_PAGE = '20';

/** The reports on one topic that went to the county's leaders, the newest first. */
export function useSpecialReports() {
  const cycle = useStanding().cycle ?? '';
  const key = ['special-reports', cycle] as const;
  useLive(key, ['special-report']);
  return usePages(key, (after) =>
    api.GET('/cycles/{cycle}/special-reports', { params: { path: { cycle }, query: { limit: A_PAGE, ...after } } }),
  );
}

/** The rating rounds of the cycle: a report tells of one that is closed. */
export function useRounds() {
  const cycle = useStanding().cycle ?? '';
  return useQuery({
    queryKey: ['rating-rounds', cycle],
    queryFn: () =>
      askedWhole((after) => api.GET('/cycles/{cycle}/rating-rounds', { params: { path: { cycle }, query: after } })),
  });
}
