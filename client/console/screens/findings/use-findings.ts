import { useQuery } from '@tanstack/react-query';
import type { Shape } from '../../../api/client.ts';
import { api } from '../../app/api.ts';
import { asked } from '../../app/asked.ts';
import { useLive } from '../../app/live/use-live.ts';
import { useStanding } from '../../app/session/use-session.ts';
import { usePages } from '../../parts/pages/use-pages.ts';

export type Finding = Shape<'FindingRow'>;
export type FindingType = Shape<'FindingType'>;

/**
 * What was found about units, at one visit or anywhere (empty), as far as one may see it, the newest first; asked for
 * anew when one of its cases moves.
 */
export function useFindings(visit: string) {
  const { cycle, own } = useStanding();
  const post = own?.post.id ?? null;
  const key = ['findings', cycle, post, visit] as const;
  const query = visit === '' ? {} : { visit };
  useLive(key, ['finding', 'follow-up']);
  return usePages(key, (after) =>
    api.GET('/cycles/{cycle}/findings', { params: { path: { cycle: cycle ?? '' }, query: { ...query, ...after } } }),
  );
}

/** The findings that the rules know, and what follows each. */
export function useFindingTypes() {
  const cycle = useStanding().cycle ?? '';
  return useQuery({
    queryKey: ['finding-types', cycle],
    queryFn: () => asked(() => api.GET('/cycles/{cycle}/finding-types', { params: { path: { cycle } } })),
  });
}
