import { lazy, Suspense } from 'react';
import { Waiting } from '../../app/shell/waiting.tsx';
import { Flag } from '../../parts/flag.tsx';
import { usePeriodName } from '../../parts/period-name.ts';
import { useShares } from '../../parts/shares.ts';
import { useFlags } from '../../parts/use-flags.ts';
import { FLAGS } from '../../words/flags.ts';
import { RESULTS } from '../../words/results.ts';
import { useWords } from '../../words/use-words.ts';
import './flag-history.css';

const RankChart = lazy(() => import('./rank-chart.tsx').then((file) => ({ default: file.RankChart })));

interface Props {
  readonly cycle: string;
  readonly unit: string;
}

/** The flags of a unit in every published review, with its ranks as a line where there are several. */
export function FlagHistory({ cycle, unit }: Props) {
  const say = useWords(FLAGS);
  const result = useWords(RESULTS);
  const periodName = usePeriodName();
  const { score } = useShares();
  const { data } = useFlags(cycle);
  const found = data?.units.find((u) => u.unit === unit);
  if (!data || !found) return null;
  const given = data.periods.flatMap((period) => {
    const flag = found.flags[period];
    return flag ? [{ period, ...flag }] : [];
  });
  const ranked = given.flatMap(({ period, rank }) => (rank === null ? [] : [{ period, rank }]));
  return (
    <section className="panel">
      <h2>{say('history')}</h2>
      <ol className="flag-history">
        {given.map(({ period, flag, rank, score: points }) => (
          <li key={period}>
            <span className="faint">{periodName(period)}</span>
            <Flag flag={flag} rules={data.policy.flags} />
            <span>{rank === null ? result('unranked') : result('rank', { rank })}</span>
            <span className="faint">{say('points', { points: score(points) })}</span>
          </li>
        ))}
      </ol>
      {ranked.length > 1 && (
        <Suspense fallback={<Waiting />}>
          <RankChart ranked={ranked} />
        </Suspense>
      )}
    </section>
  );
}
