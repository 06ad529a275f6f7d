import { exact, sum } from '../../../workflows/rules/decimal.ts';
import type { LineResult } from '../../../workflows/rules/review/review.ts';
import { fixed } from '../sheet/figures.ts';

/** The weights that the score is divided by: those of the indicators that count by themselves and are due. */
export function scoredWeights(lines: readonly LineResult[]): string[] {
  return lines.filter(counts).map((l) => l.weight);
}

/** What a line brings to the score, or null where it does not count. */
export function partOfScore(line: LineResult, lines: readonly LineResult[]): string | null {
  if (!counts(line)) return null;
  const weights = sum(scoredWeights(lines).map(exact));
  return fixed(
    exact(line.performance ?? '0')
      .mul(100)
      .mul(line.weight)
      .div(weights),
    4,
  );
}

function counts({ top, state }: LineResult): boolean {
  return top && state !== 'not_due';
}
