import { useQuery } from '@tanstack/react-query';
import type { Shape } from '../../../api/client.ts';
import { api } from '../../app/api.ts';
import { asked } from '../../app/asked.ts';
import { useLive } from '../../app/live/use-live.ts';
import { useStanding } from '../../app/session/use-session.ts';

export type Round = Shape<'OfferedRound'>;

/** What an act on a round changes: the first parts of the queries' keys. */
export const TOUCHES = ['rating', 'ratings', 'duties', 'waiting'];

/** A round as the post that one speaks as may see it. */
export function useRound(id: string) {
  const { cycle, own } = useStanding();
  const key = ['rating', cycle, own?.post.id ?? null, id] as const;
  useLive(key, ['rating', 'cycle']);
  return useQuery({
    queryKey: key,
    queryFn: () =>
      asked(() => api.GET('/cycles/{cycle}/rating-rounds/{id}', { params: { path: { cycle: cycle ?? '', id } } })),
  });
}

/** What a unit that is rated is called. */
export function unitIn({ ratees }: Pick<Round, 'ratees'>, unit: string): string {
  return ratees.find(({ id }) => id === unit)?.name ?? unit;
}
