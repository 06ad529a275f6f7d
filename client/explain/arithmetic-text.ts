import { pace } from '../../workflows/rules/indicator/schedule.ts';
import type { Leaf } from '../../workflows/rules/plan.ts';
import type { LineResult } from '../../workflows/rules/review/review.ts';
import type { Day } from '../../workflows/rules/time/day.ts';
import { periodName } from '../messages/period-name.ts';
import { percent } from '../messages/when.ts';
import type { Voice } from './voice.ts';

/** How the completion of a reported value comes about, the figures put in. */
export function completionText({ say }: Voice, leaf: Leaf, { value, completion, carried }: LineResult): string {
  if (carried) {
    const { period, value: old } = carried;
    return say('why.c.carried', {
      period: periodName(say, period),
      value: valueText(say, leaf, old),
      c: percent(carried.completion),
    });
  }
  if (value === null || completion === null) return say('why.c.missing');
  const figures = {
    value: valueText(say, leaf, value),
    target: counted(leaf, leaf.target?.value ?? ''),
    c: percent(completion),
  };
  switch (leaf.kind) {
    case 'level':
      return say('why.c.level', { ...figures, base: counted(leaf, leaf.base) });
    case 'reduction':
      return say('why.c.reduction', figures);
    case 'cap':
      return say(completion === '1.000000' ? 'why.c.cap_kept' : 'why.c.cap', figures);
    case 'milestone':
    case 'benchmark':
    case 'zero_event':
    case 'manual':
      return say(`why.c.${leaf.kind}`, figures);
    default:
      return say('why.c.quotient', figures);
  }
}

/** A reported value as people read it, counted in what the target is counted in. */
export function valueText(say: Voice['say'], leaf: Leaf, value: string): string {
  if (leaf.kind === 'benchmark') return say(value === 'true' ? 'value.reached' : 'value.not_reached');
  return leaf.kind === 'milestone' ? value : counted(leaf, value);
}

function counted({ unit }: Leaf, figure: string): string {
  return [figure, unit].filter(Boolean).join(' ');
}

/** How much is owed by a day, and why so much. */
export function scheduleText({ say }: Voice, leaf: Leaf, on: Day, schedule: string): string {
  const s = percent(schedule);
  const found = pace(leaf, on);
  switch (found.how) {
    case 'days':
      return say('why.s.days', { from: leaf.from, on, elapsed: found.elapsed, due: leaf.due, of: found.of, s });
    case 'table':
      return say('why.s.table', { period: periodName(say, found.period), s });
    case 'all':
      return say(leaf.schedule === 'none' ? 'why.s.none' : 'why.s.due', { due: leaf.due, s });
    case 'nothing':
      return say('why.s.nothing', { s });
    default:
      return found satisfies never;
  }
}

/** Performance from completion and schedule, and the cap where it bites. */
export function performanceText({ say }: Voice, line: LineResult, cap: string): string {
  const { performance, completion, schedule } = line;
  if (performance === null) return say('why.p.none');
  const figures = { p: performance, c: percent(completion), s: percent(schedule), cap };
  if (line.overrides?.some((o) => o.sets === 'performance')) return say('why.p.override', figures);
  if (line.decidedBy) return say('why.p.decided', figures);
  if (line.carried) return say('why.p.carried', { ...figures, c: percent(line.carried.completion) });
  return say(completion === null ? 'why.p.missing' : 'why.p', figures);
}
