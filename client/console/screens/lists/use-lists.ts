import { useQuery } from '@tanstack/react-query';
import type { Shape } from '../../../api/client.ts';
import { api } from '../../app/api.ts';
import { asked } from '../../app/asked.ts';
import { useLive } from '../../app/live/use-live.ts';
import { useStanding } from '../../app/session/use-session.ts';
import { usePages } from '../../parts/pages/use-pages.ts';

export type List = Shape<'ListView'>;
export type Entry = Shape<'ListedEntry'>;

const KINDS = ['follow-up', 'policy-change'];

/** The lists that the rules of the page's cycle keep, each with how its entries stand. */
export function useLists() {
  const { cycle } = useStanding();
  const key = ['lists', cycle] as const;
  useLive(key, KINDS);
  return useQuery({
    queryKey: key,
    queryFn: () => asked(() => api.GET('/cycles/{cycle}/lists', { params: { path: { cycle: cycle ?? '' } } })),
  });
}

/** The entries of a list that one may see, open or not; asked for anew when one moves. */
export function useEntries(list: string) {
  const { cycle, own } = useStanding();
  const post = own?.post.id ?? null;
  const key = ['list-entries', cycle, post, list] as const;
  useLive(key, KINDS);
  return usePages(key, (after) =>
    api.GET('/cycles/{cycle}/list-entries', {
      params: { path: { cycle: cycle ?? '' }, query: { list, all: 'true', ...after } },
    }),
  );
}
