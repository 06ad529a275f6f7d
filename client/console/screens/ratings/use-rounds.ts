import { useQuery } from '@tanstack/react-query';
import type { Shape } from '../../../api/client.ts';
import { api } from '../../app/api.ts';
import { asked } from '../../app/asked.ts';
import { askedWhole } from '../../app/asked-page.ts';
import { useLive } from '../../app/live/use-live.ts';
import { useStanding } from '../../app/session/use-session.ts';

export type ListedRound = Shape<'ListedRound'>;
export type Source = Shape<'RatingSource'>;

/** The rounds of rating of the page's cycle, the newest first, as the post that one speaks as sees them. */
export function useRounds() {
  const { cycle, own } = useStanding();
  const key = ['ratings', cycle, own?.post.id ?? null] as const;
  useLive(key, ['rating', 'cycle']);
  return useQuery({
    queryKey: key,
    queryFn: () =>
      askedWhole((after) =>
        api.GET('/cycles/{cycle}/rating-rounds', { params: { path: { cycle: cycle ?? '' }, query: after } }),
      ),
  });
}

/** Where ratings come from by the rules in force. */
export function useSources() {
  const { cycle } = useStanding();
  const key = ['rating-sources', cycle] as const;
  useLive(key, ['policy-change']);
  return useQuery({
    queryKey: key,
    queryFn: () => asked(() => api.GET('/cycles/{cycle}/rating-sources', { params: { path: { cycle: cycle ?? '' } } })),
  });
}
