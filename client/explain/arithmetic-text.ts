import { pace } from '../../workflows/rules/indicator/schedule.ts';
import type { Leaf } from '../../workflows/rules/plan.ts';
import type { LineResult } from '../../workflows/rules/review/review.ts';
import type { Day } from '../../workflows/rules/time/day.ts';
import { percent } from '../messages/when.ts';
import type { Voice } from './voice.ts';

/** How the completion of a reported value comes about, the figures put in. */
export function completionText({ say }: Voice, leaf: Leaf, { value, completion, carried }: LineResult): string {
  if (carried) return say('why.c.carried', { ...carried, c: percent(carried.completion) });
  if (value === null || completion === null) return say('why.c.missing');
  const target = leaf.target?.value ?? '';
  const c = percent(completion);
  switch (leaf.kind) {
    case 'level':
      return say('why.c.level', { value, base: leaf.base, target, c });
    case 'reduction':
      return say('why.c.reduction', { value, target, c });
    case 'cap':
      return say(completion === '1.000000' ? 'why.c.cap_kept' : 'why.c.cap', { value, target, c });
    case 'milestone':
    case 'benchmark':
    case 'zero_event':
    case 'manual':
      return say(`why.c.${leaf.kind}`, { value, c });
    default:
      return say('why.c.quotient', { value, target, c });
  }
}

/** How much is owed by a day, and why so much. */
export function scheduleText({ say }: Voice, leaf: Leaf, on: Day, schedule: string): string {
  const s = percent(schedule);
  const found = pace(leaf, on);
  switch (found.how) {
    case 'days':
      return say('why.s.days', { from: leaf.from, on, elapsed: found.elapsed, due: leaf.due, of: found.of, s });
    case 'table':
      return say('why.s.table', { period: found.period, s });
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
