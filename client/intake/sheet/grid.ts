import type { Day } from '../../../workflows/rules/time/day.ts';

/**
 * What a person put into a cell. A formula is named and never evaluated, nor is its stored result taken; a percentage
 * is the figure it shows (`0.2` shown as 20% is `20`).
 */
export type Cell = CellValue & {
  /** Covered by a merged range: the value stands in its first cell. */
  readonly covered?: true;
};

type CellValue =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'number'; readonly text: string; readonly percent?: true }
  | { readonly kind: 'day'; readonly day: Day }
  | { readonly kind: 'boolean'; readonly value: boolean }
  | { readonly kind: 'formula' }
  | { readonly kind: 'error'; readonly text: string };

/** A row of a sheet that holds something; rows and columns count from 1. */
export interface GridRow {
  readonly number: number;
  readonly cells: ReadonlyMap<number, Cell>;
}

/** A sheet as plain values. */
export interface Grid {
  readonly name: string;
  readonly rows: readonly GridRow[];
}

/** Larger than any county's table, small enough to be read at once. */
export const LIMITS = {
  bytes: 8 * 1024 * 1024,
  inflated: 64 * 1024 * 1024,
  entries: 1_000,
  sheets: 30,
  rows: 5_000,
  columns: 100,
  /** Cells and rows that are written down, empty ones too. */
  marks: 300_000,
  styles: 65_000,
  /** Cells that one merged range or one rule of validation may cover. */
  covered: 8_000_000,
  text: 32_767,
  entities: 100_000,
  depth: 64,
} as const;

/** Why a file is no table of ours; thrown while it is read and told once. `sheet` and `cell` where it has a place. */
export class SheetRefused extends Error {
  readonly code: string;
  readonly sheet: string | null;
  readonly cell: string | null;
  readonly params: Readonly<Record<string, string>>;

  constructor(
    code: string,
    place: { readonly sheet?: string; readonly cell?: string } = {},
    params: Readonly<Record<string, string>> = {},
  ) {
    super(code);
    this.name = 'SheetRefused';
    this.code = code;
    this.sheet = place.sheet ?? null;
    this.cell = place.cell ?? null;
    this.params = params;
  }
}

/** A column's letters: 1 is A, 27 is AA. */
export function columnName(column: number): string {
  const rest = Math.floor((column - 1) / 26);
  return `${rest > 0 ? columnName(rest) : ''}${String.fromCharCode(65 + ((column - 1) % 26))}`;
}

/** A cell as people name it: `C7`. */
export function address(row: number, column: number): string {
  return `${columnName(column)}${row}`;
}

/** The place a name like `C7` or `$C$7` means; null when it means none. */
export function placeOf(name: string): { readonly row: number; readonly column: number } | null {
  const [, letters = '', digits = ''] = /^\$?([A-Z]{1,3})\$?([0-9]{1,7})$/.exec(name) ?? [];
  if (!letters) return null;
  const column = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
  return { row: Number(digits), column };
}

/** A range of cells, both ends included. */
export interface Range {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** The ranges that a list like `A1:B3 C7` names; a name that means none is left out. */
export function rangesOf(names: string): Range[] {
  return names.split(' ').flatMap((name) => {
    const [from = '', to = from] = name.split(':');
    const [a, b] = [placeOf(from), placeOf(to)];
    return a && b ? [{ top: a.row, left: a.column, bottom: b.row, right: b.column }] : [];
  });
}

/** How many cells a range covers. */
export function cellsIn({ top, left, bottom, right }: Range): number {
  return (bottom - top + 1) * (right - left + 1);
}
