import { useQuery } from '@tanstack/react-query';
import { api } from '../../app/api.ts';
import { asked } from '../../app/asked.ts';

/** The flags of a cycle's published reviews. */
export function useFlags(cycle: string) {
  return useQuery({
    queryKey: ['flags', cycle],
    queryFn: () => asked(() => api.GET('/cycles/{cycle}/flags', { params: { path: { cycle } } })),
  });
}

export type FlagsOf = NonNullable<ReturnType<typeof useFlags>['data']>;
