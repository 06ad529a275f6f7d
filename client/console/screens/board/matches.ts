import type { Board, BoardRow } from '../../parts/use-board.ts';

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
}

/** The rows of a board with the names of their units. */
export function shownRows({ rows, units }: Board): ShownRow[] {
  const known = new Map(units.map((u) => [u.id, u]));
  return rows.map((row) => {
    const unit = known.get(row.unit);
    const id = `${row.unit}/${row.task}/${row.indicator}`;
    return { ...row, id, unitName: unit?.name ?? row.unit, group: unit?.group ?? '' };
  });
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
