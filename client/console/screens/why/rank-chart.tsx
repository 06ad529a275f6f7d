import { Chart } from '../../parts/chart.tsx';
import { usePeriodName } from '../../parts/period-name.ts';
import { FLAGS } from '../../words/flags.ts';
import { RESULTS } from '../../words/results.ts';
import { useWords } from '../../words/use-words.ts';

interface Props {
  readonly ranked: readonly { readonly period: string; readonly rank: number }[];
}

/** How a unit's rank moved from review to review: the first rank is at the top. */
export function RankChart({ ranked }: Props) {
  const say = useWords(FLAGS);
  const result = useWords(RESULTS);
  const periodName = usePeriodName();
  return (
    <figure className="ranks">
      <figcaption>{say('ranks_over_time')}</figcaption>
      <Chart
        height={200}
        label={ranked.map(({ period, rank }) => `${periodName(period)} ${result('rank', { rank })}`).join('; ')}
        option={{
          grid: { left: 48, right: 48, top: 28, bottom: 32 },
          xAxis: { type: 'category', data: ranked.map(({ period }) => periodName(period)) },
          yAxis: { type: 'value', inverse: true, min: 1, minInterval: 1 },
          series: [{ type: 'line', data: ranked.map(({ rank }) => rank), label: { show: true, position: 'top' } }],
        }}
      />
    </figure>
  );
}
