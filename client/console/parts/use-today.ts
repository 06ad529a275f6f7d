import { useQuery } from '@tanstack/react-query';
import { api } from '../app/api.ts';
import { asked } from '../app/asked.ts';
import { dayIn, ZONE } from './use-times.ts';

function useClock() {
  return useQuery({ queryKey: ['clock'], queryFn: () => asked(() => api.GET('/clock')), staleTime: 60_000 });
}

/** The installation's day, in the plan's zone: the browser may be elsewhere, and a sample keeps a clock of its own. */
export function useToday(): string | null {
  const { data } = useClock();
  return data ? dayIn(new Date(data.now), ZONE) : null;
}

/** Tells the installation's instant, as far as it goes on as the browser's does; the browser's until it is known. */
export function useNow(): () => string {
  const { data, dataUpdatedAt } = useClock();
  const ahead = data ? Date.parse(data.now) - dataUpdatedAt : 0;
  return () => new Date(Date.now() + ahead).toISOString();
}
