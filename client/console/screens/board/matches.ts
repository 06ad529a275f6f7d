import type { Board, BoardRow } from '../../parts/use-board.ts';
import type { FlagsOf } from '../../parts/use-flags.ts';

/** What of a board is shown; empty shows all. */
export interface Filters {
  readonly group: string;
  readonly unit: string;
  readonly light: string;
  readonly text: string;
  readonly disagree: boolean;
  readonly key: boolean;
}

/** A row with the name and the group of its unit, as it is shown. */
export interface ShownRow extends BoardRow {
  readonly id: string;
  readonly unitName: string;
  readonly group: string;
  /** The unit's newest flag that is published; null where there is none. */
  readonly flag: NewestFlag | null;
}

/** A unit's newest flag, and of which review. */
export interface NewestFlag {
  readonly flag: string;
  readonly period: string;
}

/** The rows of a board with the names and the newest flags of their units. */
export function shownRows({ rows, units }: Board, flags: FlagsOf | undefined): ShownRow[] {
  const known = new Map(units.map((u) => [u.id, u]));
  const flagged = newestFlags(flags);
  return rows.map((row) => {
    const unit = known.get(row.unit);
    const id = `${row.unit}/${row.task}/${row.indicator}`;
    return {
      ...row,
      id,
      unitName: unit?.name ?? row.unit,
      group: unit?.group ?? '',
      flag: flagged.get(row.unit) ?? null,
    };
  });
}

function newestFlags(view: FlagsOf | undefined): ReadonlyMap<string, NewestFlag> {
  const period = view?.periods.at(-1);
  if (!view || period === undefined) return new Map();
  const given = view.units.flatMap(({ unit, flags }) => {
    const flag = flags[period]?.flag;
    return flag === undefined ? [] : [[unit, { flag, period }] as const];
  });
  return new Map(given);
}

/** True for a row that all the filters let through. */
export function matches(row: ShownRow, { group, unit, light, text, disagree, key }: Filters): boolean {
  if ((group && row.group !== group) || (unit && row.unit !== unit)) return false;
  if (light && lightOf(row) !== light) return false;
  if ((disagree && !row.disagree) || (key && !row.key)) return false;
  const words = `${row.unitName} ${row.title} ${row.name} ${row.clause}`.toLowerCase();
  return text === '' || words.includes(text.toLowerCase());
}

/** The light of a row; what is not due has none. */
export function lightOf(row: BoardRow): string {
  return row.state === 'not_due' ? 'not_due' : row.computed;
}

/** A reported value with what it is counted in. */
export function reportedValue({ value, counted }: BoardRow): string {
  return value === null ? '–' : [value, counted].filter(Boolean).join(' ');
}
