import { type Exact, floorZero, sum, ZERO } from '../decimal.ts';
import type { WorksheetLine } from './worksheet.ts';

/** The lines that feed a score: top-level indicators that are due or missing. */
export function scoredLines(lines: readonly WorksheetLine[]): WorksheetLine[] {
  return lines.filter((line) => line.top && line.state !== 'not_due');
}

/** 100 × Σ w·p / Σ w over the scored lines; null when there is none (不参评). */
export function performanceScore(lines: readonly WorksheetLine[]): Exact | null {
  const scored = scoredLines(lines);
  if (scored.length === 0) return null;
  const weights = sum(scored.map((l) => l.weight));
  const earned = sum(scored.map((l) => l.weight.mul(l.outcome.performance ?? ZERO)));
  return earned.mul(100).div(weights);
}

/** The unit's score: performance, less deductions, plus bonuses, never below zero (assessment-rules §5). */
export function unitScore(performance: Exact, deductions: Exact, bonus: Exact): Exact {
  return floorZero(performance.sub(deductions).add(bonus));
}

/** Whether all key indicators due or missing are complete; null when there is none. */
export function isUnitComplete(lines: readonly WorksheetLine[]): boolean | null {
  const keys = scoredLines(lines).filter((l) => l.indicator.key);
  return keys.length === 0 ? null : keys.every((l) => l.outcome.complete);
}

/** The share of complete key indicators, 0 when none is due; a step of the tie-break. */
export function keyShare(lines: readonly WorksheetLine[]): Exact {
  const keys = scoredLines(lines).filter((l) => l.indicator.key);
  if (keys.length === 0) return ZERO;
  return ZERO.add(keys.filter((l) => l.outcome.complete).length).div(keys.length);
}
