import { useQuery } from '@tanstack/react-query';
import { api } from '../api.ts';
import { asked } from '../asked.ts';

/** How people come in here: whether by their organisation as well. */
export function useWaysIn() {
  return useQuery({ queryKey: ['ways-in'], queryFn: () => asked(() => api.GET('/session/ways')), staleTime: 0 }).data;
}
