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

/** A row with the name and the group of its unit, as it is shown; parts stand below what they are parts of. */
export interface ShownRow extends Omit<BoardRow, 'parts'> {
  readonly id: string;
  readonly unitName: string;
  readonly group: string;
  /** The unit's newest flag that is published; null where there is none. */
  readonly flag: NewestFlag | null;
  /** 0 for what counts by itself. */
  readonly depth: number;
  readonly below: readonly ShownRow[];
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
  return rows.map(({ parts, ...row }) => {
    const { name = row.unit, group = '' } = known.get(row.unit) ?? {};
    const id = `${row.unit}/${row.task}/${row.indicator}`;
    const shown = { ...row, id, unitName: name, group, flag: flagged.get(row.unit) ?? null, depth: 0, below: [] };
    // What two are made of stands below both.
    const below = parts.map((part, at) => ({ ...shown, ...part, id: `${id}/${at}/${part.indicator}` }));
    return { ...shown, below };
  });
}

/** A row, and what it is made of. */
export function withParts(row: ShownRow): readonly ShownRow[] {
  return row.below.length === 0 ? [row] : [row, ...row.below];
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
  if ((disagree && !withParts(row).some((of) => of.disagree)) || (key && !row.key)) return false;
  const names = withParts(row).map(({ name }) => name);
  const words = [row.unitName, row.title, row.clause, ...names].join(' ').toLowerCase();
  return text === '' || words.includes(text.toLowerCase());
}

/** The light of a row; what is not due has none. */
export function lightOf({ state, computed }: Pick<BoardRow, 'state' | 'computed'>): string {
  return state === 'not_due' ? 'not_due' : computed;
}
