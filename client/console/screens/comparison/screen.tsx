import { useQuery } from '@tanstack/react-query';
import { api } from '../../app/api.ts';
import { asked } from '../../app/asked.ts';
import { useLive } from '../../app/live/use-live.ts';
import { useStanding } from '../../app/session/use-session.ts';
import { Heading } from '../../parts/heading.tsx';
import { Loaded } from '../../parts/loaded.tsx';
import { OfPeriod } from '../../parts/of-period.tsx';
import { Sections } from '../../parts/sections.tsx';
import { BOARD_KINDS } from '../../parts/use-board.ts';
import { COMPARISON } from '../../words/comparison.ts';
import { useWords } from '../../words/use-words.ts';
import { ComparedGroup } from './compared-group.tsx';
import './comparison.css';

/** Units side by side (三比), in a period that one chooses: on schedule, problems closed, what others took over. */
export function Screen() {
  const say = useWords(COMPARISON);
  return (
    <>
      <Heading>{say('title')}</Heading>
      <Sections />
      <p className="faint">{say('told')}</p>
      <OfPeriod label={say('period')}>{(period) => <Groups period={period} />}</OfPeriod>
    </>
  );
}

function Groups({ period }: { readonly period: string }) {
  const say = useWords(COMPARISON);
  return (
    <Loaded query={useCompared(period)}>
      {(groups) =>
        groups.length === 0 ? (
          <p>{say('none')}</p>
        ) : (
          <section className="panel comparison">
            {groups.map((group) => (
              <ComparedGroup key={group.group} group={group} />
            ))}
          </section>
        )
      }
    </Loaded>
  );
}

function useCompared(period: string) {
  const cycle = useStanding().cycle ?? '';
  const key = ['comparison', cycle, period] as const;
  useLive(key, [...BOARD_KINDS, 'follow-up']);
  return useQuery({
    queryKey: key,
    queryFn: () =>
      asked(() => api.GET('/cycles/{cycle}/comparison', { params: { path: { cycle }, query: { period } } })),
  });
}
