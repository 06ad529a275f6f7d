import { useQuery } from '@tanstack/react-query';
import { api } from '../../app/api.ts';
import { asked } from '../../app/asked.ts';
import { useLive } from '../../app/live/use-live.ts';
import { useStanding } from '../../app/session/use-session.ts';
import { useLanguage } from '../../words/use-words.ts';

/** What happened in the page's cycle and what will, told in the language that is shown. */
export function useTimetable() {
  const { cycle } = useStanding();
  const [language] = useLanguage();
  const key = ['timetable', cycle, language] as const;
  useLive(key, ['cycle', 'review', 'follow-up']);
  return useQuery({
    queryKey: key,
    queryFn: () => asked(() => api.GET('/cycles/{cycle}/timetable', { params: { path: { cycle: cycle ?? '' } } })),
  });
}

export type Timetable = NonNullable<ReturnType<typeof useTimetable>['data']>;
export type Entry = Timetable['entries'][number];
