import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import type { Shape } from '../../../api/client.ts';
import { api } from '../../app/api.ts';
import { asked } from '../../app/asked.ts';
import { useLive } from '../../app/live/use-live.ts';
import { useStanding } from '../../app/session/use-session.ts';
import { usePages } from '../../parts/pages/use-pages.ts';
import { useLanguage } from '../../words/use-words.ts';

export type Policy = Shape<'PolicyView'>;
export type PolicyChange = Shape<'OfferedVersion'>;
export type Checked = Shape<'PolicyChecked'>;

const KINDS = ['policy-change', 'cycle'];
/** How many versions are shown at first, and with each press more. */
const A_PAGE = '20';
/** How long somebody has to stop typing before the text is checked. */
const PAUSE_MS = 700;

/** The rules in force, or those that a change asks for. */
export function usePolicy(change: string | null) {
  const { cycle } = useStanding();
  const key = ['policy', cycle, change] as const;
  useLive(key, KINDS);
  const query = change === null ? {} : { change };
  return useQuery({
    queryKey: key,
    queryFn: () => asked(() => api.GET('/cycles/{cycle}/policy', { params: { path: { cycle: cycle ?? '' }, query } })),
  });
}

/** The versions that were asked for, the newest first. */
export function usePolicyChanges() {
  const { cycle } = useStanding();
  const key = ['policy-changes', cycle] as const;
  useLive(key, KINDS);
  return usePages(key, (after) =>
    api.GET('/cycles/{cycle}/policy-changes', {
      params: { path: { cycle: cycle ?? '' }, query: { limit: A_PAGE, ...after } },
    }),
  );
}

/** What is wrong with a text, once somebody has stopped typing; the last answer stays until the next one comes. */
export function useChecked(text: string, wanted: boolean) {
  const { cycle } = useStanding();
  const [language] = useLanguage();
  const settled = useSettled(text);
  const check = useQuery({
    queryKey: ['policy-check', cycle, settled, language],
    enabled: wanted,
    queryFn: () =>
      asked(() =>
        api.POST('/cycles/{cycle}/policy-check', {
          params: { path: { cycle: cycle ?? '' } },
          body: { policy: { name: 'policy.yaml', text: settled } },
        }),
      ),
    placeholderData: keepPreviousData,
    staleTime: Number.POSITIVE_INFINITY,
  });
  return { ...check, isCurrent: settled === text && !check.isPlaceholderData && !check.isFetching };
}

function useSettled(text: string): string {
  const [settled, setSettled] = useState(text);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(text), PAUSE_MS);
    return () => clearTimeout(timer);
  }, [text]);
  return settled;
}
