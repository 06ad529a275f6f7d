import { keepPreviousData, useQuery } from '@tanstack/react-query';
import type { Shape } from '../../api/client.ts';
import { api } from '../app/api.ts';
import { asked } from '../app/asked.ts';
import { useLive } from '../app/live/use-live.ts';

export type BoardRow = Shape<'BoardRow'>;

/** Of which kinds of changes a board may become another. */
export const BOARD_KINDS = ['task', 'check', 'spot-check', 'review', 'cycle'];

/** The board of a cycle in a period, or in the newest whose reports were due (null); asked for anew as reports come. */
export function useBoard(cycle: string, period: string | null) {
  useLive(['board', cycle], BOARD_KINDS);
  return useQuery({
    queryKey: ['board', cycle, period],
    queryFn: () =>
      asked(() => api.GET('/cycles/{cycle}/board', { params: { path: { cycle }, query: period ? { period } : {} } })),
    placeholderData: keepPreviousData,
  });
}

export type Board = NonNullable<ReturnType<typeof useBoard>['data']>;
