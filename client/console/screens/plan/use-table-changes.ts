import { useQuery } from '@tanstack/react-query';
import type { Shape } from '../../../api/client.ts';
import { api } from '../../app/api.ts';
import { askedWhole } from '../../app/asked-page.ts';
import { useLive } from '../../app/live/use-live.ts';
import { useStanding } from '../../app/session/use-session.ts';
import { type After, usePages } from '../../parts/pages/use-pages.ts';
import { PLAN_KINDS } from '../../parts/use-plan.ts';

export type TableChange = Shape<'PlanChangeRow'>;

/** How many decided changes are shown at first, and with each press more. */
const A_PAGE = '20';

/** The changes by a table that wait for a decision, every one of them. */
export function useOpenTables() {
  const { key, ask } = useAsk('open');
  return useQuery({ queryKey: key, queryFn: () => askedWhole(ask) });
}

/** Those that were decided, the newest first. */
export function useDecidedTables() {
  const { key, ask } = useAsk('decided');
  return usePages(key, (after) => ask({ limit: A_PAGE, ...after }));
}

function useAsk(status: 'open' | 'decided') {
  const cycle = useStanding().cycle ?? '';
  const key = ['plan-changes', cycle, status] as const;
  useLive(key, PLAN_KINDS);
  const ask = (page: After & { readonly limit?: string }) =>
    api.GET('/cycles/{cycle}/plan-changes', { params: { path: { cycle }, query: { status, ...page } } });
  return { key, ask };
}
