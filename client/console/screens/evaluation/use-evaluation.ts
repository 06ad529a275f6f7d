import { useQuery } from '@tanstack/react-query';
import { keyed, Refusal, type Shape } from '../../../api/client.ts';
import type { Sent } from '../../../api/described.ts';
import { api } from '../../app/api.ts';
import { asked } from '../../app/asked.ts';
import { useLive } from '../../app/live/use-live.ts';
import { useStanding } from '../../app/session/use-session.ts';

export type Evaluation = Shape<'OfferedEvaluation'>;
export type Version = NonNullable<Evaluation['version']>;
export type Snapshot = Version['snapshot'];
export type Annual = Evaluation['annual'];
export type GroupYear = Shape<'GroupYear'>;
export type UnitYear = Shape<'UnitYear'>;
export type Entry = Shape<'OfferedEntry'>;

/** What an act on a year's evaluation changes: the first parts of the queries' keys. */
export const TOUCHES = ['evaluation', 'evaluations', 'evaluation-try', 'waiting'];

/** Of which kinds of changes a year may stand otherwise. */
const KINDS = ['evaluation', 'rating', 'review', 'correction', 'policy-change', 'cycle'];

/** The years of the page's cycle that are evaluated, the newest first. */
export function useYears() {
  const { cycle } = useStanding();
  const key = ['evaluations', cycle] as const;
  useLive(key, KINDS);
  return useQuery({
    queryKey: key,
    queryFn: () => asked(() => api.GET('/cycles/{cycle}/evaluations', { params: { path: { cycle: cycle ?? '' } } })),
  });
}

/** A year's evaluation as the post that one speaks as may see it. */
export function useEvaluation(year: string) {
  const { cycle, own } = useStanding();
  const key = ['evaluation', cycle, own?.post.id ?? null, year] as const;
  useLive(key, KINDS);
  return useQuery({
    queryKey: key,
    queryFn: () =>
      asked(() => api.GET('/cycles/{cycle}/evaluations/{year}', { params: { path: { cycle: cycle ?? '', year } } })),
  });
}

/** Asks something of a year's evaluation, under a key that makes it happen once. */
export function useRequest({ year }: Pick<Evaluation, 'year'>) {
  const cycle = useStanding().cycle ?? '';
  return (body: Sent<'actOnEvaluation'>, key: string) =>
    asked(() => api.POST('/cycles/{cycle}/evaluations/{year}/requests', { params: keyed({ cycle, year }, key), body }));
}

export type Change = Sent<'tryEvaluation'>['changes'][number];

/** What a year would come to with these changes; without any, what it comes to as the record stands. */
export function useTried(year: string, changes: readonly Change[]) {
  const cycle = useStanding().cycle ?? '';
  return useQuery({
    queryKey: ['evaluation-try', cycle, year, changes],
    queryFn: () =>
      asked(() =>
        api.POST('/cycles/{cycle}/evaluations/{year}/try', {
          params: { path: { cycle, year } },
          body: { changes: [...changes] },
        }),
      ),
    retry: (times, error) => times < 2 && !(error instanceof Refusal),
    placeholderData: (before) => before,
  });
}

export type Tried = NonNullable<ReturnType<typeof useTried>['data']>;
