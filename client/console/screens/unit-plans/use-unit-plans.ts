import { useQuery } from '@tanstack/react-query';
import type { Shape } from '../../../api/client.ts';
import { api } from '../../app/api.ts';
import { asked } from '../../app/asked.ts';
import { useLive } from '../../app/live/use-live.ts';
import { useStanding } from '../../app/session/use-session.ts';

export type UnitPlan = Shape<'UnitPlanView'>;

/** The plans of their own that units are asked for, filed or not, as far as one may see them. */
export function useUnitPlans() {
  const { cycle, own } = useStanding();
  const key = ['unit-plans', cycle, own?.post.id ?? null] as const;
  useLive(key, ['unit-plan', 'policy-change', 'cycle']);
  return useQuery({
    queryKey: key,
    queryFn: () => asked(() => api.GET('/cycles/{cycle}/unit-plans', { params: { path: { cycle: cycle ?? '' } } })),
  });
}
