import { keyed } from '../../../api/client.ts';
import { api } from '../../app/api.ts';
import { asked } from '../../app/asked.ts';
import { useStanding } from '../../app/session/use-session.ts';
import type { Change } from './unit-change-of.ts';

/** Asks for a change of units. */
export function useProposeUnitChange() {
  const cycle = useStanding().cycle ?? '';
  return (change: Change, { reason = '' }: Readonly<Record<string, string>>, key: string) => {
    const params = keyed({ cycle, id: `units-${key.slice(0, 8)}` }, key);
    return asked(() => api.POST('/cycles/{cycle}/unit-changes/{id}', { params, body: { change, reason } }));
  };
}
