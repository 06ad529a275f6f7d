/** A measured value beside what it may be. */
export interface Figure {
  readonly name: string;
  readonly value: number;
  readonly target: number;
  /** Whether the target is the most or the least that will do. */
  readonly within: 'at most' | 'at least';
}

/** Prints a figure beside its target and says whether it is kept. */
export function report({ name, value, target, within }: Figure): boolean {
  const kept = within === 'at most' ? value <= target : value >= target;
  console.log(`${kept ? 'ok    ' : 'MISSED'}  ${name}: ${short(value)} (${within} ${target})`);
  return kept;
}

/** The value below which a share of the numbers lies. */
export function quantile(numbers: readonly number[], share: number): number {
  const sorted = numbers.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
}

/** The middle one of some numbers. */
export function median(numbers: readonly number[]): number {
  return quantile(numbers, 0.5);
}

/** Quartiles and the slow end of some numbers, in words. */
export function spread(numbers: readonly number[], unit: string): string {
  const at = (share: number) => short(quantile(numbers, share));
  return `median ${at(0.5)} ${unit}, quartiles ${at(0.25)} to ${at(0.75)}, p99 ${at(0.99)}, ${numbers.length} values`;
}

/** A number as it is read: two places below a hundred, none above. */
export function short(value: number): string {
  return value.toFixed(Math.abs(value) < 100 ? 2 : 0);
}
