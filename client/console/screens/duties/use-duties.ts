import { useQuery } from '@tanstack/react-query';
import type { Shape } from '../../../api/client.ts';
import { api } from '../../app/api.ts';
import { asked } from '../../app/asked.ts';
import { useLive } from '../../app/live/use-live.ts';
import { useStanding } from '../../app/session/use-session.ts';

export type Duties = Shape<'Duties'>;
export type Duty = Shape<'Duty'>;
export type DraftedForm = Shape<'DraftedForm'>;

/** Of which kinds of changes a unit's duties may become others. */
const KINDS = ['task', 'draft', 'follow-up', 'review', 'cycle', 'inbox', 'rating', 'unit-plan'];
/** The form itself looks for its draft. */
const WITH_FORMS = [...KINDS, 'form-draft'];

/** For whom one reports: the cycle of the page, and the unit of the post that one speaks as there. */
export function useDesk() {
  const { session, cycle, own } = useStanding();
  return {
    cycle: cycle ?? '',
    unit: own?.post.unit ?? '',
    post: own?.post.id ?? null,
    isHead: own?.post.post === 'head',
    account: session.account.id,
  };
}

/** All that waits for one's unit, or its reports of one period; asked for anew as soon as something changes. */
export function useDuties(period: string | null) {
  const { cycle, unit } = useDesk();
  const key = ['duties', cycle, unit, period] as const;
  useLive(key, period === null ? WITH_FORMS : KINDS);
  const query = { ...(period === null ? {} : { period }) };
  return useQuery({
    queryKey: key,
    queryFn: () =>
      asked(() => api.GET('/cycles/{cycle}/units/{unit}/duties', { params: { path: { cycle, unit }, query } })),
  });
}
