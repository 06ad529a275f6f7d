import { useQuery } from '@tanstack/react-query';
import { keyed } from '../../../api/client.ts';
import type { Sent } from '../../../api/described.ts';
import { api } from '../../app/api.ts';
import { asked } from '../../app/asked.ts';
import { useLive } from '../../app/live/use-live.ts';
import { useStanding } from '../../app/session/use-session.ts';
import { REVIEW_KINDS } from '../reviews/use-reviews.ts';

/** What an act on a review changes: the first parts of the queries' keys. */
export const TOUCHES = ['review', 'reviews', 'why', 'flags', 'duties'];

/** A review in one of its versions, or in the newest (null), as one may see it. */
export function useReview(period: string, version: string | null) {
  const { cycle } = useStanding();
  const key = ['review', cycle, period, version] as const;
  useLive(key, REVIEW_KINDS);
  const query = version === null ? {} : { version };
  return useQuery({
    queryKey: key,
    queryFn: () =>
      asked(() =>
        api.GET('/cycles/{cycle}/reviews/{period}', { params: { path: { cycle: cycle ?? '', period }, query } }),
      ),
  });
}

export type Review = NonNullable<ReturnType<typeof useReview>['data']>;
type Request = Sent<'actOnReview'>;

/** Asks something of a review, under a key that makes it happen once. */
export function useRequest({ period }: Pick<Review, 'period'>) {
  const cycle = useStanding().cycle ?? '';
  return (body: Request, key: string) =>
    asked(() => api.POST('/cycles/{cycle}/reviews/{period}/requests', { params: keyed({ cycle, period }, key), body }));
}
