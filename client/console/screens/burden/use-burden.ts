import { useQuery } from '@tanstack/react-query';
import type { Shape } from '../../../api/client.ts';
import { api } from '../../app/api.ts';
import { asked } from '../../app/asked.ts';
import { useStanding } from '../../app/session/use-session.ts';

export type Burden = Shape<'BurdenView'>;
export type UnitBurden = Shape<'UnitBurden'>;

/** What units were asked for in a month; empty is the month that runs. */
export function useBurden(month: string) {
  const { cycle: named, own } = useStanding();
  const cycle = named ?? '';
  return useQuery({
    queryKey: ['burden', cycle, own?.post.id ?? null, month],
    placeholderData: (before) => before,
    queryFn: () =>
      asked(() =>
        api.GET('/cycles/{cycle}/burden', { params: { path: { cycle }, query: month === '' ? {} : { month } } }),
      ),
  });
}
