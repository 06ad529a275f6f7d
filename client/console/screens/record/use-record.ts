import type { Shape } from '../../../api/client.ts';
import { api } from '../../app/api.ts';
import { useStanding } from '../../app/session/use-session.ts';
import { usePages } from '../../parts/pages/use-pages.ts';

export type Recorded = Shape<'RecordedEvent'>;

/** Which events are shown; empty shows all. */
export interface Which {
  readonly kind: string;
  readonly type: string;
  readonly actor: string;
  readonly day: string;
}

/** True for somebody who reads the whole record, not their own acts in a cycle. */
export function useReadsAll(): boolean {
  return useStanding().role === 'auditor';
}

/** What is in the record, the newest first: all of it for an auditor, one's own acts in the cycle for everybody else. */
export function useRecord(which: Which) {
  const { cycle, own } = useStanding();
  const all = useReadsAll();
  const asked = Object.fromEntries(Object.entries(which).filter(([, value]) => value !== ''));
  return usePages(['record', all, cycle, own?.post.id, which], (after) => {
    const query = { ...asked, ...after };
    return all
      ? api.GET('/events', { params: { query } })
      : api.GET('/cycles/{cycle}/events', { params: { path: { cycle: cycle ?? '' }, query } });
  });
}
