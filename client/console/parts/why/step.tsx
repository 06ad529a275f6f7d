import type { Shape } from '../../../api/client.ts';

/** One step of an explanation; what stands deeper is indented, figures stand under each other. */
export function Step({ step: { title, lines } }: { readonly step: Shape<'WhyStep'> }) {
  return (
    <section className="panel why-step">
      <h2>{title}</h2>
      <ul>
        {lines
          .flatMap((line) => line.split('\n'))
          .map((line, at) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: an explanation is shown whole and never reordered
            <li key={at} data-depth={depthOf(line)} className={line.startsWith('→') ? 'why-own' : undefined}>
              {line.trim()}
            </li>
          ))}
      </ul>
    </section>
  );
}

/** Two blanks a depth, as the explanation is printed. */
function depthOf(line: string): number {
  return Math.min(5, Math.floor((line.length - line.trimStart().length) / 2));
}
