import { useQuery } from '@tanstack/react-query';
import type { Shape } from '../../api/client.ts';
import { api } from '../app/api.ts';
import { asked } from '../app/asked.ts';
import { askedWhole } from '../app/asked-page.ts';
import { useLive } from '../app/live/use-live.ts';
import { useStanding } from '../app/session/use-session.ts';

export type PlanTask = Shape<'PlanTask'>;
export type PlanIndicator = Shape<'PlanIndicator'>;

/** Of which kinds of changes the plan may become another. */
export const PLAN_KINDS = ['task', 'plan-change', 'cycle', 'organisation'];

/** The plan of the page's cycle, asked for anew as soon as something of it changes. */
export function usePlan() {
  const { cycle } = useStanding();
  const key = ['plan', cycle] as const;
  useLive(key, PLAN_KINDS);
  return useQuery({
    queryKey: key,
    queryFn: () => asked(() => api.GET('/cycles/{cycle}/plan', { params: { path: { cycle: cycle ?? '' } } })),
  });
}

export type Plan = NonNullable<ReturnType<typeof usePlan>['data']>;

/** What waits for a decision of one task each. */
export function useRequests() {
  const { cycle } = useStanding();
  const key = ['proposals', cycle] as const;
  useLive(key, PLAN_KINDS);
  return useQuery({
    queryKey: key,
    queryFn: () =>
      askedWhole((after) =>
        api.GET('/cycles/{cycle}/proposals', { params: { path: { cycle: cycle ?? '' }, query: after } }),
      ),
  });
}

export type Request = NonNullable<ReturnType<typeof useRequests>['data']>[number];
