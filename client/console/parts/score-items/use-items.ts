import { useQuery } from '@tanstack/react-query';
import type { Shape } from '../../../api/client.ts';
import { api } from '../../app/api.ts';
import { asked } from '../../app/asked.ts';
import { useLive } from '../../app/live/use-live.ts';
import { useStanding } from '../../app/session/use-session.ts';

export type Item = Shape<'OfferedItem'>;

/** The bonuses, deductions and overrides of a cycle, as far as one may see them. */
export function useItems() {
  const { cycle, own } = useStanding();
  const post = own?.post.id ?? null;
  const key = ['items', cycle, post] as const;
  useLive(key, ['score-item', 'review']);
  return useQuery({
    queryKey: key,
    queryFn: () => asked(() => api.GET('/cycles/{cycle}/score-items', { params: { path: { cycle: cycle ?? '' } } })),
  });
}

/** Those of them that are about a review's period. */
export function useItemsOf(period: string): readonly Item[] {
  const { data = [] } = useItems();
  return data.filter((item) => item.period === period);
}
