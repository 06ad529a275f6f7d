import { useQuery } from '@tanstack/react-query';
import { Refusal, type Shape } from '../../../api/client.ts';
import { api } from '../../app/api.ts';
import { asked } from '../../app/asked.ts';
import { useLive } from '../../app/live/use-live.ts';
import { useStanding } from '../../app/session/use-session.ts';

export type DrawnReport = Shape<'DrawnReport'>;
export type Drawn = Shape<'DrawView'>;

/** What was drawn for a period, with the checks made of it since; null where nothing was drawn yet. */
export function useDraw(period: string) {
  const { cycle } = useStanding();
  const key = ['spot-checks', cycle, period] as const;
  useLive(key, ['spot-check', 'check']);
  return useQuery({
    queryKey: key,
    queryFn: () =>
      asked(() =>
        api.GET('/cycles/{cycle}/spot-checks/{period}', { params: { path: { cycle: cycle ?? '', period } } }),
      ).catch((error: unknown) => {
        if (error instanceof Refusal && error.answer.code === 'not_drawn') return null;
        throw error;
      }),
  });
}
