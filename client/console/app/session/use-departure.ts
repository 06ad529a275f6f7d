import { useMutation } from '@tanstack/react-query';
import { api } from '../api.ts';
import { asked } from '../asked.ts';

/** Leaves for the organisation's own sign-in, which sends the browser back; `again` has the password given there anew. */
export function useDeparture() {
  return useMutation({
    mutationFn: (again: boolean) => asked(() => api.POST('/session/organisation', { body: { again } })),
    onSuccess: ({ url }) => location.assign(url),
  });
}
