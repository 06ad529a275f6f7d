import { Chart } from '../../parts/chart.tsx';
import { useShares } from '../../parts/shares.ts';
import { BOARD } from '../../words/board.ts';
import { useWords } from '../../words/use-words.ts';
import type { ShownRow } from './matches.ts';

/** How far an indicator was at the end of each period, against its schedule now. */
export function ProgressChart({ row }: { readonly row: ShownRow }) {
  const say = useWords(BOARD);
  const { percent } = useShares();
  const shares = row.trend.map((point) => Number(point.completion) * 100);
  const schedule = row.schedule === null ? [] : [{ yAxis: Number(row.schedule) * 100, name: say('schedule') }];
  return (
    <figure className="progress-chart">
      <figcaption>{say('over_time')}</figcaption>
      <Chart
        label={row.trend.map((p) => `${p.period} ${percent(p.completion)}`).join('; ')}
        option={{
          grid: { left: 48, right: 64, top: 16, bottom: 28 },
          xAxis: { type: 'category', data: row.trend.map((p) => p.period) },
          yAxis: { type: 'value', axisLabel: { formatter: '{value}%' } },
          series: [
            {
              type: 'line',
              data: shares,
              markLine: { symbol: 'none', label: { formatter: '{b}' }, data: schedule },
            },
          ],
        }}
      />
    </figure>
  );
}
