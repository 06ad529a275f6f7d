import { keepPreviousData, useQuery } from '@tanstack/react-query';
import type { Shape } from '../../api/client.ts';
import { api } from '../app/api.ts';
import { asked } from '../app/asked.ts';

export type BoardRow = Shape<'BoardRow'>;

/** The board of a cycle in a period, or in the newest whose reports were due (null). */
export function useBoard(cycle: string, period: string | null) {
  return useQuery({
    queryKey: ['board', cycle, period],
    queryFn: () =>
      asked(() => api.GET('/cycles/{cycle}/board', { params: { path: { cycle }, query: period ? { period } : {} } })),
    placeholderData: keepPreviousData,
  });
}

export type Board = NonNullable<ReturnType<typeof useBoard>['data']>;
