import { type Exact, exact, six } from '../../../workflows/rules/decimal.ts';

/** What stands where there is no figure. */
export const NONE = '—';

/** A figure with a fixed number of decimals (at most six), rounded half up, for showing only. */
export function fixed(value: Exact, digits: number): string {
  const [whole = '', decimals = ''] = six(value.round(digits)).split('.');
  return digits === 0 ? whole : `${whole}.${decimals.slice(0, digits)}`;
}

/** A share of 1 as per cent, `46.34%`. */
export function percent(share: string | null, digits = 2): string {
  return share === null ? NONE : `${fixed(exact(share).mul(100), digits)}%`;
}

/** How far completion is before or behind the schedule, in points with its sign: `+1.20`, `−3.66`. */
export function gapInPoints(schedule: string, completion: string | null): string {
  if (completion === null) return NONE;
  const gap = exact(completion).sub(exact(schedule)).mul(100).round(2);
  const sign = gap.compare(0) > 0 ? '+' : gap.compare(0) < 0 ? '−' : '';
  return `${sign}${fixed(gap.abs(), 2)}`;
}

/** Part of a whole as per cent; nothing of nothing is a dash. */
export function shareOf(part: number, whole: number): string {
  return whole === 0 ? NONE : `${fixed(exact(part).div(whole).mul(100), 2)}%`;
}

/** A figure without the zeros that say nothing: `2.000000` is 2. */
export function plain(value: string): string {
  return value.includes('.') ? value.replace(/\.?0+$/, '') : value;
}

/** The fewest decimals, two at least, that still tell different scores apart: equal print would look like a tie. */
export function digitsApart(scores: readonly string[]): number {
  const kinds = new Set(scores).size;
  const apart = [2, 3, 4, 5].find((digits) => new Set(scores.map((s) => fixed(exact(s), digits))).size === kinds);
  return apart ?? 6;
}
