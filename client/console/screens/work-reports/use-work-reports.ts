import { useQuery } from '@tanstack/react-query';
import type { Shape } from '../../../api/client.ts';
import { api } from '../../app/api.ts';
import { asked } from '../../app/asked.ts';
import { askedWhole } from '../../app/asked-page.ts';
import { useLive } from '../../app/live/use-live.ts';
import { useStanding } from '../../app/session/use-session.ts';

export type SentReport = Shape<'SentWorkReport'>;
export type OwedReport = Shape<'OwedWorkReport'>;

const KINDS = ['work-report', 'policy-change', 'cycle'];

/** The reports on the work that went out, the newest first. */
export function useSentReports() {
  const cycle = useStanding().cycle ?? '';
  const key = ['work-reports', cycle, 'sent'] as const;
  useLive(key, KINDS);
  return useQuery({
    queryKey: key,
    queryFn: () =>
      askedWhole((after) => api.GET('/cycles/{cycle}/work-reports', { params: { path: { cycle }, query: after } })),
  });
}

/** The reports on the work that are still to go out, the most urgent first. */
export function useOwedReports() {
  const cycle = useStanding().cycle ?? '';
  const key = ['work-reports', cycle, 'owed'] as const;
  useLive(key, KINDS);
  return useQuery({
    queryKey: key,
    queryFn: () => asked(() => api.GET('/cycles/{cycle}/work-reports/owed', { params: { path: { cycle } } })),
  });
}
