import { useMutation } from '@tanstack/react-query';
import { useNavigate } from 'react-router';
import { api } from '../api.ts';
import { asked } from '../asked.ts';
import { forgetReason } from '../needs/reason.ts';
import { queries } from '../query.ts';

/** Signs out, and forgets everything that was read. */
export function useSignOut() {
  const navigate = useNavigate();
  return useMutation({
    mutationFn: () => asked(() => api.DELETE('/session')),
    onSuccess: async () => {
      forgetReason();
      await navigate('/sign-in', { replace: true });
      queries.clear();
    },
  });
}
