import { useQuery } from '@tanstack/react-query';
import type { Shape } from '../../../api/client.ts';
import { api } from '../../app/api.ts';
import { asked } from '../../app/asked.ts';
import { useLive } from '../../app/live/use-live.ts';
import { useStanding } from '../../app/session/use-session.ts';
import { keptWithin } from '../../parts/pages/kept-within.ts';
import { usePages } from '../../parts/pages/use-pages.ts';
import { useNarrow } from '../../parts/use-narrow.ts';
import { type Filters, queryOf } from './filters.ts';

export type Case = Shape<'CaseOnBoard'>;
export type CaseCounts = Shape<'CaseCounts'>;
type Stage = Case['stage'];

/** How many cases a column shows at first, and with each press more; on a phone the next column is below it. */
const A_PAGE = { desk: '50', phone: '10' };

/** What names everything that is asked of the cases that one may see; the rest of a key says of which. */
function useOwn() {
  const { cycle, own } = useStanding();
  return ['follow-ups', cycle, own?.post.id ?? null] as const;
}

/** The cases of a stage, the most urgent first or the newest that ended. */
export function useCases(stage: Stage, filters: Filters) {
  const own = useOwn();
  const path = { cycle: own[1] ?? '' };
  const query = { ...queryOf(filters), stage, limit: useNarrow() ? A_PAGE.phone : A_PAGE.desk };
  return usePages(
    [...own, query],
    (after) => api.GET('/cycles/{cycle}/follow-ups', { params: { path, query: { ...query, ...after } } }),
    own.length,
  );
}

/** How many cases there are, all of them; this and the cases are asked for anew when one moves. */
export function useCaseCounts(filters: Filters) {
  const own = useOwn();
  const path = { cycle: own[1] ?? '' };
  useLive(own, ['follow-up']);
  return useQuery({
    queryKey: [...own, filters],
    queryFn: () =>
      asked(() => api.GET('/cycles/{cycle}/follow-up-counts', { params: { path, query: queryOf(filters) } })),
    placeholderData: keptWithin(own.length, [...own]),
  });
}
