import type { SharedFigure } from '../../../workflows/rules/shared-figures.ts';
import type { Terminal } from './terminal.ts';

/** The figures that more than one running plan asks a unit for, and how one report serves them; nothing for none. */
export function sharedText({ say }: Terminal, shared: readonly SharedFigure[]): string[] {
  if (shared.length === 0) return [];
  const lines = shared.map(({ unit, figure, measure, asked }) =>
    say('burden.shared_line', {
      unit,
      figure: measure ? `${figure}（${measure}）` : figure,
      asked: asked.map((a) => `${a.cycle} ${a.task}/${a.indicator}`).join(say('list.comma')),
    }),
  );
  return ['', say('burden.shared'), ...lines, say('burden.serves')];
}
