import { useQuery } from '@tanstack/react-query';
import type { Shape } from '../../../api/client.ts';
import { api } from '../../app/api.ts';
import { asked } from '../../app/asked.ts';

export type Rehearsal = Shape<'RehearsalView'>;
export type Outcome = Shape<'RehearsalOutcome'>;

/** How often it is asked how far one has come. */
const LOOK_MS = 1000;

/** One's rehearsals, the newest first; looked at every second while one is under way. */
export function useRehearsals() {
  return useQuery({
    queryKey: ['rehearsals'],
    queryFn: () => asked(() => api.GET('/rehearsals')),
    refetchInterval: ({ state }) => (state.data?.some((r) => r.status === 'running') ? LOOK_MS : false),
  });
}

/** What came of a rehearsal; it never becomes another. */
export function useOutcome(id: string) {
  return useQuery({
    queryKey: ['rehearsal-outcome', id],
    queryFn: () => asked(() => api.GET('/rehearsals/{id}/outcome', { params: { path: { id } } })),
    staleTime: Number.POSITIVE_INFINITY,
  });
}

/** A message of it as its recipient reads it. */
export function useMessage(id: string, name: string) {
  return useQuery({
    queryKey: ['rehearsal-message', id, name],
    queryFn: () => asked(() => api.GET('/rehearsals/{id}/message', { params: { path: { id }, query: { name } } })),
    staleTime: Number.POSITIVE_INFINITY,
  });
}
