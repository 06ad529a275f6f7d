import { useQuery } from '@tanstack/react-query';
import type { Shape } from '../../../api/client.ts';
import { api } from '../../app/api.ts';
import { asked } from '../../app/asked.ts';
import { useLive } from '../../app/live/use-live.ts';
import { useStanding } from '../../app/session/use-session.ts';
import { usePages } from '../../parts/pages/use-pages.ts';

export type Matter = Shape<'MatterAt'>;
type Count = Shape<'MatterCount'>;

/** Which matters are shown; empty shows all. */
export interface Which {
  readonly origin: '' | NonNullable<Count['origin']>;
  readonly stands: '' | Count['stands'];
}

/** How many matters are shown at first, and with each press more. */
const A_PAGE = '50';

/** The matters that one may see, open or not, the most urgent first; asked for anew when one of them moves. */
export function useMatters({ origin, stands }: Which) {
  const { cycle: named, own } = useStanding();
  const cycle = named ?? '';
  const key = ['matters', cycle, own?.post.id ?? null, origin, stands] as const;
  useLive(key, ['follow-up']);
  const which = { ...(origin === '' ? {} : { origin }), ...(stands === '' ? {} : { stands }) };
  return usePages(key, (after) =>
    api.GET('/cycles/{cycle}/matters', {
      params: { path: { cycle }, query: { all: 'true', limit: A_PAGE, ...which, ...after } },
    }),
  );
}

/** How many matters that one may see come from where and stand how. */
export function useMatterCounts() {
  const { cycle: named, own } = useStanding();
  const cycle = named ?? '';
  const key = ['matters', cycle, own?.post.id ?? null, 'counts'] as const;
  useLive(key, ['follow-up']);
  return useQuery({
    queryKey: key,
    queryFn: () => asked(() => api.GET('/cycles/{cycle}/matters/counts', { params: { path: { cycle } } })),
  });
}
