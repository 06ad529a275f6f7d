import type { Indicator } from '../../../workflows/rules/plan.ts';
import type { LineResult } from '../../../workflows/rules/review/review.ts';
import { sayCode } from '../../messages/catalogue.ts';
import type { ReviewView } from '../../views/review.ts';
import type { Terminal } from '../shared/terminal.ts';
import { percent } from '../shared/when.ts';

/** One indicator of a worksheet in words: the value, its completion against the schedule, and how it stands. */
export function lineText({ say }: Terminal, view: ReviewView, line: LineResult): string {
  const task = view.plan.tasks.find((t) => t.id === line.task);
  const indicator = task?.indicators.find((i) => i.id === line.indicator);
  const indent = line.top ? '  ' : '      ';
  const key = indicator?.key ? say('why.key') : '';
  const head = `${indent}${line.task}/${line.indicator} ${indicator?.name ?? ''}${key}`;
  const facts = say('why.line', {
    value: line.value ?? '-',
    target: targetText(indicator),
    period: line.period ?? '-',
    completion: percent(line.completion),
    schedule: percent(line.schedule),
    performance: line.performance ?? '-',
    state: sayCode(say, 'state', line.state, {}),
    light: sayCode(say, 'light', line.light, {}),
  });
  const decided = line.decidedBy
    ? `${indent}  ${say('why.decided', { part: line.decidedBy, kind: sayCode(say, 'kind', indicator?.kind ?? '', {}) })}\n`
    : '';
  return `${head}\n${decided}${indent}  ${facts}`;
}

function targetText(indicator: Indicator | undefined): string {
  if (!indicator || !('target' in indicator) || !indicator.target) return '-';
  return `${indicator.target.op} ${indicator.target.value} ${indicator.unit ?? ''}`.trim();
}
