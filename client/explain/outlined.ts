import { outline } from '../../workflows/rules/indicator/outline.ts';
import type { Plan } from '../../workflows/rules/plan.ts';
import type { LineResult } from '../../workflows/rules/review/review.ts';

type Named = Pick<LineResult, 'task' | 'indicator'>;

/** The lines as they are read: each composite before its parts, however the plan orders them. */
export function outlined<Line extends Named>(
  plan: Pick<Plan, 'tasks'>,
  lines: readonly Line[],
): { line: Line; depth: number }[] {
  const rows = plan.tasks.flatMap((task) =>
    outline(task).map(({ indicator, depth }) => ({ of: `${task.id}/${indicator.id}`, depth })),
  );
  const places = new Map(rows.map(({ of, depth }, at) => [of, { at, depth }]));
  const last = { at: rows.length, depth: 0 };
  return lines
    .map((line) => ({ line, ...(places.get(`${line.task}/${line.indicator}`) ?? last) }))
    .toSorted((a, b) => a.at - b.at);
}
