import { useQuery } from '@tanstack/react-query';
import type { Shape } from '../../../api/client.ts';
import { api } from '../../app/api.ts';
import { asked } from '../../app/asked.ts';
import { useStanding } from '../../app/session/use-session.ts';

export type Draft = Shape<'WorkReportDraft'>;

/** A report as the record drafts it now; what is being written on it is not drafted anew meanwhile. */
export function useDraft(report: string, period: string) {
  const cycle = useStanding().cycle ?? '';
  return useQuery({
    queryKey: ['work-report-draft', cycle, report, period],
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: 0,
    queryFn: () =>
      asked(() =>
        api.GET('/cycles/{cycle}/work-reports/{report}/{period}/draft', {
          params: { path: { cycle, report, period } },
        }),
      ),
  });
}
