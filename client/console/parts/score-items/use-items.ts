import { useQuery } from '@tanstack/react-query';
import type { Shape } from '../../../api/client.ts';
import { api } from '../../app/api.ts';
import { askedWhole } from '../../app/asked-page.ts';
import { useLive } from '../../app/live/use-live.ts';
import { useStanding } from '../../app/session/use-session.ts';

export type Item = Shape<'OfferedItem'>;

type Which = { readonly period: string } | { readonly coming: 'true' };

/** The bonuses, deductions and overrides of reviews to come, as far as one may see them. */
export function useComingItems() {
  return useItems({ coming: 'true' });
}

/** Those that are about a review's period. */
export function useItemsOf(period: string): readonly Item[] {
  return useItems({ period }).data ?? [];
}

function useItems(which: Which) {
  const { cycle, own } = useStanding();
  const post = own?.post.id ?? null;
  const key = ['items', cycle, post, which] as const;
  useLive(key, ['score-item', 'review']);
  return useQuery({
    queryKey: key,
    queryFn: () =>
      askedWhole((after) =>
        api.GET('/cycles/{cycle}/score-items', {
          params: { path: { cycle: cycle ?? '' }, query: { ...which, ...after } },
        }),
      ),
  });
}
