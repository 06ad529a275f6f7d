import { useQuery } from '@tanstack/react-query';
import type { Shape } from '../../../api/client.ts';
import { api } from '../../app/api.ts';
import { asked } from '../../app/asked.ts';
import { useLive } from '../../app/live/use-live.ts';
import { useStanding } from '../../app/session/use-session.ts';

export type ListedReview = Shape<'ListedReview'>;

/** Of which kinds of changes a review may stand otherwise. */
export const REVIEW_KINDS = ['review', 'correction', 'commentary', 'cycle', 'follow-up'];

/** The reviews of the page's cycle, the newest first. */
export function useReviews() {
  const { cycle } = useStanding();
  const key = ['reviews', cycle] as const;
  useLive(key, REVIEW_KINDS);
  return useQuery({
    queryKey: key,
    queryFn: () => asked(() => api.GET('/cycles/{cycle}/reviews', { params: { path: { cycle: cycle ?? '' } } })),
    select: (reviews): readonly ListedReview[] => reviews.toReversed(),
  });
}
