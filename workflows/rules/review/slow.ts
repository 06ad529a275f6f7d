import { exact, ZERO } from '../decimal.ts';
import type { Policy, SlowProgress } from '../policy.ts';
import { scoredLines } from './score.ts';
import type { WorksheetLine } from './worksheet.ts';

/** A rule on slow progress that applies to a unit, and the indicator that makes it apply. */
export interface SlowFinding {
  readonly rule: string;
  readonly task: string;
  readonly indicator: string;
}

/** The policy's rules on slow progress (建设进度较慢, 003-2) that apply to a unit, by its worksheet before rounding. */
export function slowFindings({ consequences }: Policy, lines: readonly WorksheetLine[]): SlowFinding[] {
  return consequences.flatMap(({ on }, index) => {
    if (!('slow' in on)) return [];
    const line = scoredLines(lines).find((l) => isSlow(on.slow, l));
    return line ? [{ rule: `consequences[${index}]`, task: line.task, indicator: line.indicator.id }] : [];
  });
}

/** What was not reported has made no progress. */
function isSlow(slow: SlowProgress, { task, indicator, outcome }: WorksheetLine): boolean {
  if (slow.task !== undefined && slow.task !== task) return false;
  if (slow.indicator !== undefined && slow.indicator !== indicator.id) return false;
  if (slow.key !== undefined && slow.key !== indicator.key) return false;
  const done = outcome.completion ?? ZERO;
  if ('gap' in slow) return done.sub(outcome.schedule).mul(100).compare(exact(slow.gap)) < 0;
  return done.div(outcome.schedule).compare(exact(slow.ratio)) < 0;
}
