import type { Shape } from '../../../api/client.ts';
import { api } from '../../app/api.ts';
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
