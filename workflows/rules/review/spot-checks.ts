import { exact } from '../decimal.ts';
import { lotOf } from '../lot.ts';
import { compareText } from '../time/code-point.ts';

/** A report that may be checked on the spot. */
export interface Checkable {
  readonly task: string;
  readonly unit: string;
  readonly period: string;
}

/** How many are drawn: a share of the reports (one at least) or a number, of each unit, of each group or of all. */
export type SpotChecks = ({ readonly share: string } | { readonly count: number }) & {
  readonly per: 'unit' | 'group' | 'all';
};

/**
 * The reports that are checked on the spot, drawn by a seed, so that anybody can draw them again: the same for the
 * same seed in whatever order the reports come. `groupOf` names the group of a unit.
 */
export function drawSpotChecks(
  seed: string,
  reports: readonly Checkable[],
  size: SpotChecks,
  groupOf: (unit: string) => string,
): Checkable[] {
  const urnOf = ({ unit }: Checkable) => ({ unit, group: groupOf(unit), all: '' })[size.per];
  const urns = [...new Set(reports.map(urnOf))].sort(compareText);
  return urns.flatMap((urn) => {
    const own = reports
      .filter((r) => urnOf(r) === urn)
      .map((report) => ({ report, lot: lotOf(`${seed}/${nameOf(report)}`) }));
    const drawn = own.sort((a, b) => a.lot - b.lot || compareText(nameOf(a.report), nameOf(b.report)));
    return drawn.slice(0, howMany(own.length, size)).map(({ report }) => report);
  });
}

function howMany(reports: number, size: SpotChecks): number {
  const wanted = 'count' in size ? size.count : exact(size.share).mul(reports).ceil().valueOf();
  return Math.min(reports, Math.max(1, wanted));
}

function nameOf({ unit, task, period }: Checkable): string {
  return `${unit}/${task}/${period}`;
}
