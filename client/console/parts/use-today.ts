import { useQuery } from '@tanstack/react-query';
import { api } from '../app/api.ts';
import { asked } from '../app/asked.ts';
import { dayIn, ZONE } from './use-times.ts';

/** The installation's day, in the plan's zone: the browser may be elsewhere, and a sample keeps a clock of its own. */
export function useToday(): string | null {
  const { data } = useQuery({ queryKey: ['clock'], queryFn: () => asked(() => api.GET('/clock')), staleTime: 60_000 });
  return data ? dayIn(new Date(data.now), ZONE) : null;
}
