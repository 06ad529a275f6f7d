import type { Shape } from '../../../api/client.ts';
import { api } from '../../app/api.ts';
import { useLive } from '../../app/live/use-live.ts';
import { useStanding } from '../../app/session/use-session.ts';
import { usePages } from '../../parts/pages/use-pages.ts';

export type Case = Shape<'CaseOnBoard'>;

/** All cases of a cycle that one may see: the open ones first, by their deadlines; asked for anew when one moves. */
export function useCases() {
  const { cycle, own } = useStanding();
  const path = { cycle: cycle ?? '' };
  const key = ['follow-ups', cycle, own?.post.id ?? null] as const;
  useLive(key, ['follow-up']);
  return usePages(key, (after) =>
    api.GET('/cycles/{cycle}/follow-ups', { params: { path, query: { all: 'true', ...after } } }),
  );
}
