import type { Shape } from '../../../api/client.ts';
import { Ranking } from './ranking.tsx';

/** One step of an explanation; what stands deeper is indented, figures stand under each other. */
export function Step({ step: { title, lines, ranking } }: { readonly step: Shape<'WhyStep'> }) {
  return (
    <section className="panel why-step">
      <h2>{title}</h2>
      {ranking ? <Ranking ranking={ranking} /> : <Lines lines={lines} />}
    </section>
  );
}

function Lines({ lines }: Pick<Shape<'WhyStep'>, 'lines'>) {
  return (
    <ul>
      {lines
        .flatMap((line) => line.split('\n'))
        .map((line, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: an explanation is shown whole and never reordered
          <li key={at} data-depth={depthOf(line)}>
            {line.trim()}
          </li>
        ))}
    </ul>
  );
}

/** Two blanks a depth, as the explanation is printed. */
function depthOf(line: string): number {
  return Math.min(5, Math.floor((line.length - line.trimStart().length) / 2));
}
