import { useQuery } from '@tanstack/react-query';
import type { Shape } from '../../../api/client.ts';
import { api } from '../../app/api.ts';
import { asked } from '../../app/asked.ts';
import { useLive } from '../../app/live/use-live.ts';
import { useStanding } from '../../app/session/use-session.ts';
import { usePages } from '../../parts/pages/use-pages.ts';

export type Letter = Shape<'MailRow'>;

/** Which messages are shown; empty shows all. */
export interface Which {
  readonly state: string;
  readonly kind: string;
  readonly recipient: string;
}

/** How many messages of those kinds and to those people stand in each state. */
export function useMailCounts({ kind, recipient }: Which) {
  const cycle = useStanding().cycle ?? '';
  const key = ['mail', cycle, 'counts', kind, recipient] as const;
  useLive(key, ['mail']);
  const query = { ...(kind === '' ? {} : { kind }), ...(recipient === '' ? {} : { recipient }) };
  return useQuery({
    queryKey: key,
    queryFn: () => asked(() => api.GET('/cycles/{cycle}/mail/counts', { params: { path: { cycle }, query } })),
  });
}

/** The ledger of a cycle's mail, the newest first; asked for anew when something is planned or settled. */
export function useMail(which: Which) {
  const { cycle: named } = useStanding();
  const cycle = named ?? '';
  const key = ['mail', cycle, which] as const;
  useLive(key, ['mail']);
  const query = Object.fromEntries(Object.entries(which).filter(([, value]) => value !== ''));
  return usePages(key, (after) =>
    api.GET('/cycles/{cycle}/mail', { params: { path: { cycle }, query: { ...query, ...after } } }),
  );
}
