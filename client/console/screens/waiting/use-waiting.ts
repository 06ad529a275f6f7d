import { useQuery } from '@tanstack/react-query';
import type { Shape } from '../../../api/client.ts';
import { api } from '../../app/api.ts';
import { asked } from '../../app/asked.ts';
import { useLive } from '../../app/live/use-live.ts';
import { useStanding } from '../../app/session/use-session.ts';

export type Waiting = Shape<'WaitingItem'>;
export type Kind = Shape<'WaitingKind'>;

/** Of which kinds of changes something begins to wait, or waits no longer. */
const KINDS = [
  'task',
  'plan-change',
  'policy-change',
  'unit-change',
  'review',
  'correction',
  'follow-up',
  'score-item',
  'spot-check',
  'check',
  'rating',
  'evaluation',
  'work-report',
  'unit-plan',
  'cycle',
];

/** All that waits for oneself, or of one kind; asked for anew whenever one comes back to it or something changes. */
export function useWaiting(kind: Kind | null) {
  const { cycle: named, own } = useStanding();
  const cycle = named ?? '';
  const post = own?.post.id ?? null;
  const key = ['waiting', cycle, post, kind] as const;
  useLive(key, KINDS);
  const query = kind === null ? {} : { kind };
  return useQuery({
    queryKey: key,
    staleTime: 0,
    // Another kind is chosen among what is shown; another post or cycle is another page.
    placeholderData: (before, last) => (last?.queryKey[1] === cycle && last.queryKey[2] === post ? before : undefined),
    queryFn: () => asked(() => api.GET('/cycles/{cycle}/waiting', { params: { path: { cycle }, query } })),
  });
}
