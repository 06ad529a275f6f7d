import { lazy, Suspense, useState } from 'react';
import { Waiting } from '../../app/shell/waiting.tsx';
import { Picked } from '../../parts/picked.tsx';
import { TASK } from '../../words/task.ts';
import { useWords } from '../../words/use-words.ts';
import type { Task } from './use-task.ts';

const Chart = lazy(() => import('../../parts/progress-chart.tsx').then((file) => ({ default: file.ProgressChart })));

type Line = Task['progress']['lines'][number];

/** How a task went against its schedule, as a chart: of one indicator, where there are several, that one picks. */
export function Progress({ task: { progress, indicators, names } }: { readonly task: Task }) {
  const say = useWords(TASK);
  const [picked, pick] = useState('');
  const lines = progress.lines.filter(({ trend }) => trend.length > 0);
  const shown = lines.find((line) => keyOf(line) === picked) ?? lines[0];
  const several = new Set(lines.map(({ unit }) => unit)).size > 1;
  const named = ({ unit, indicator }: Line) => {
    const name = indicators.find((i) => i.indicator === indicator)?.name ?? indicator;
    return several ? `${names[unit] ?? unit} · ${name}` : name;
  };
  return (
    <section className="panel">
      <h2>{say('progress')}</h2>
      {shown ? (
        <>
          {lines.length > 1 ? (
            <Picked
              label={say('indicator')}
              value={keyOf(shown)}
              onPick={pick}
              options={lines.map((line) => ({ value: keyOf(line), label: named(line) }))}
            />
          ) : (
            <p>{named(shown)}</p>
          )}
          <Suspense fallback={<Waiting />}>
            <Chart trend={shown.trend} periods={progress.periods} />
          </Suspense>
        </>
      ) : (
        <p className="faint">{say('progress_none')}</p>
      )}
    </section>
  );
}

function keyOf({ unit, indicator }: Line): string {
  return `${unit} ${indicator}`;
}
