import { useStanding } from '../../app/session/use-session.ts';
import { useFlagName } from '../../parts/flag.tsx';
import { usePeriodName } from '../../parts/period-name.ts';
import { useShares } from '../../parts/shares.ts';
import { usePeople } from '../../parts/use-people.ts';
import { RESULTS } from '../../words/results.ts';
import { REVIEW } from '../../words/review.ts';
import { useWords } from '../../words/use-words.ts';
import type { Review } from './use-review.ts';

type Change = Review['revisions'][number]['changes'][number];

/** The names of what a review speaks of: nobody reads an id where there is a name. */
export function useNames(review: Review) {
  const say = useWords(REVIEW);
  const result = useWords(RESULTS);
  const periodName = usePeriodName();
  const who = usePeople(useStanding().cycle);
  const shares = useShares();
  const unit = (id: string) => review.units.find((u) => u.id === id)?.name ?? id;
  const task = (id: string) => review.plan.tasks.find((t) => t.id === id)?.title ?? id;
  const flag = useFlagName(review.policy.flags);
  const placing = ({ score, rank, flag: given }: Change['before']) =>
    say('placing', {
      score: score === null ? say('no_score') : shares.score(score),
      rank: rank === null ? result('unranked') : result('rank', { rank }),
      flag: flag(given),
    });
  return {
    unit,
    task,
    flag,
    person: (id: string) => review.people.find((p) => p.id === id)?.name ?? who(id),
    report: (of: { readonly task: string; readonly unit: string; readonly period: string }) =>
      say('report', { unit: unit(of.unit), task: task(of.task), period: periodName(of.period) }),
    change: (of: Change) =>
      say('change', { unit: unit(of.unit), before: placing(of.before), after: placing(of.after) }),
  };
}

/** A number of points without zeros that say nothing. */
export function points(score: string | null): string {
  return score === null ? '–' : String(Number(score));
}
