import type { Shape } from '../../api/client.ts';
import { BOARD } from '../words/board.ts';
import { useWords } from '../words/use-words.ts';
import { Chart } from './chart.tsx';
import { usePeriodName } from './period-name.ts';
import { useShares } from './shares.ts';
import './progress-chart.css';

interface Props {
  readonly trend: readonly Shape<'TrendPoint'>[];
  /** The periods that are looked at: one that was not reported for has a place, and no mark. */
  readonly periods: readonly string[];
}

/** How far an indicator was at the end of each period, beside how far its schedule was. */
export function ProgressChart({ trend, periods }: Props) {
  const say = useWords(BOARD);
  const { percent } = useShares();
  const periodName = usePeriodName();
  const points = new Map(trend.map((point) => [point.period, point]));
  const line = (of: 'completion' | 'schedule') =>
    periods.map((period) => {
      const share = points.get(period)?.[of];
      return share === undefined ? null : Number(share) * 100;
    });
  return (
    <figure className="progress-chart">
      <figcaption>{say('over_time')}</figcaption>
      <Chart
        label={trend
          .map((p) => `${periodName(p.period)} ${percent(p.completion)} (${say('schedule')} ${percent(p.schedule)})`)
          .join('; ')}
        option={{
          grid: { left: 48, right: 24, top: 16, bottom: 28 },
          xAxis: { type: 'category', data: periods.map(periodName) },
          yAxis: { type: 'value', axisLabel: { formatter: '{value}%' } },
          series: [
            { type: 'line', name: say('completion'), data: line('completion'), connectNulls: true },
            {
              type: 'line',
              name: say('schedule'),
              data: line('schedule'),
              connectNulls: true,
              lineStyle: { type: 'dashed' },
              symbol: 'none',
            },
          ],
        }}
      />
    </figure>
  );
}
