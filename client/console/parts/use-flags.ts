import { useQuery } from '@tanstack/react-query';
import { api } from '../app/api.ts';
import { asked } from '../app/asked.ts';
import { useLive } from '../app/live/use-live.ts';

/** The flags of a cycle's published reviews, asked for anew when a review or what follows it goes on. */
export function useFlags(cycle: string) {
  const queryKey = ['flags', cycle] as const;
  useLive(queryKey, ['review', 'follow-up']);
  return useQuery({
    queryKey,
    queryFn: () => asked(() => api.GET('/cycles/{cycle}/flags', { params: { path: { cycle } } })),
  });
}

export type FlagsOf = NonNullable<ReturnType<typeof useFlags>['data']>;
