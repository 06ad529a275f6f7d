import { useQuery } from '@tanstack/react-query';
import type { Shape } from '../../../api/client.ts';
import { api } from '../../app/api.ts';
import { asked } from '../../app/asked.ts';
import { useLanguage } from '../../words/use-words.ts';

export type Doctor = Shape<'DoctorView'>;

/** How long an answer is good for while the page is open. */
const AGAIN_MS = 30_000;

/** How every part stands, told in the language that is shown. */
export function useDoctor() {
  const [language] = useLanguage();
  return useQuery({
    queryKey: ['doctor', language],
    queryFn: () => asked(() => api.GET('/doctor')),
    refetchInterval: AGAIN_MS,
  });
}
