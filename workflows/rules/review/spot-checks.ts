import { exact } from '../decimal.ts';
import { lotOf } from '../lot.ts';
import { compareText } from '../time/code-point.ts';

/** A report that may be checked on the spot. */
export interface Checkable {
  readonly task: string;
  readonly unit: string;
  readonly period: string;
}

/**
 * The reports that are checked on the spot: a share of each unit's, drawn by a seed that is made known afterwards, so
 * that anybody can draw them again and nobody could foresee them. At least one a unit; the order of input is nothing.
 */
export function drawSpotChecks(seed: string, reports: readonly Checkable[], share: string): Checkable[] {
  const units = [...new Set(reports.map((r) => r.unit))].sort(compareText);
  return units.flatMap((unit) => {
    const own = reports
      .filter((r) => r.unit === unit)
      .map((report) => ({ report, lot: lotOf(`${seed}/${nameOf(report)}`) }));
    const drawn = own.sort((a, b) => a.lot - b.lot || compareText(nameOf(a.report), nameOf(b.report)));
    return drawn.slice(0, howMany(own.length, share)).map(({ report }) => report);
  });
}

function howMany(reports: number, share: string): number {
  return Math.min(reports, Math.max(1, exact(share).mul(reports).ceil().valueOf()));
}

function nameOf({ unit, task, period }: Checkable): string {
  return `${unit}/${task}/${period}`;
}
