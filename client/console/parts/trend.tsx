import { RESULTS } from '../words/results.ts';
import { useWords } from '../words/use-words.ts';
import { usePeriodName } from './period-name.ts';
import { useShares } from './shares.ts';

/** How far something was at the end of each period. */
export interface Point {
  readonly period: string;
  readonly completion: string;
}

const WIDTH = 72;
const HEIGHT = 20;

/** A line of a few strokes: how something went, period by period; the full mark is the upper edge. */
export function Trend({ name, points }: { readonly name: string; readonly points: readonly Point[] }) {
  const say = useWords(RESULTS);
  const { percent } = useShares();
  const periodName = usePeriodName();
  const [first, last] = [points[0], points.at(-1)];
  if (!first || !last) return <span className="faint">{say('no_trend')}</span>;
  const label = say('trend_of', {
    name,
    from: periodName(first.period),
    first: percent(first.completion),
    to: periodName(last.period),
    last: percent(last.completion),
  });
  const drawn = placed(points);
  const [x, y] = drawn.at(-1) ?? [0, 0];
  return (
    <svg
      className="trend"
      role="img"
      aria-label={label}
      viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
      width={WIDTH}
      height={HEIGHT}
    >
      <line x1="0" x2={WIDTH} y1="2" y2="2" className="trend-full" />
      <polyline points={drawn.map((p) => p.join(',')).join(' ')} />
      <circle cx={x} cy={y} r="2.5" />
    </svg>
  );
}

function placed(points: readonly Point[]): [number, number][] {
  const step = points.length > 1 ? (WIDTH - 6) / (points.length - 1) : 0;
  return points.map(({ completion }, i) => {
    const share = Math.min(1, Math.max(0, Number(completion)));
    return [3 + i * step, HEIGHT - 2 - share * (HEIGHT - 4)];
  });
}
