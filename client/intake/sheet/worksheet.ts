import { cellOf, type Stored } from './cell.ts';
import { type Cell, cellsIn, type Grid, LIMITS, placeOf, type Range, rangesOf, SheetRefused } from './grid.ts';
import { type Found, gridOf } from './settle-grid.ts';
import type { Book } from './workbook-parts.ts';
import { readXml } from './xml.ts';

/** Reads one sheet of a workbook; one that is too big or keeps figures out of sight is refused. */
export function readWorksheet(bytes: Uint8Array, name: string, book: Book): Grid {
  const reader = new SheetReader(name, book);
  readXml(bytes, {
    open: (element, attribute) => reader.open(element, attribute),
    text: (value) => reader.text(value),
    close: (element) => reader.close(element),
  });
  return gridOf(name, reader.found);
}

type Attribute = (name: string) => string;

/** A sheet while it is read: where it is, and what the open cell holds so far. */
class SheetReader {
  readonly found: Found = { cells: new Map(), merges: [], hiddenRows: new Set(), hiddenColumns: [] };
  private marks = 0;
  private row = 0;
  private column = 0;
  private stored: Stored | null = null;
  private into: 'value' | 'inline' | null = null;
  private readonly name: string;
  private readonly book: Book;

  constructor(name: string, book: Book) {
    this.name = name;
    this.book = book;
  }

  open(element: string, attribute: Attribute): void {
    if (element === 'row') this.openRow(attribute);
    else if (element === 'c') this.openCell(attribute);
    else if (element === 'col') this.hideColumns(attribute);
    else if (element === 'mergeCell') this.found.merges.push(...this.covering(attribute('ref')));
    else if (element === 'dataValidation') this.covering(attribute('sqref'));
    else if (this.stored) this.openInCell(element);
  }

  text(value: string): void {
    if (!this.stored || !this.into) return;
    this.stored[this.into] += value;
    if (this.stored[this.into].length > LIMITS.text) throw new SheetRefused('sheet_too_big', { sheet: this.name });
  }

  close(element: string): void {
    if (element === 'v' || element === 't') this.into = null;
    if (element !== 'c' || !this.stored) return;
    const cell = cellOf(this.stored, this.book);
    this.stored = null;
    if (cell) this.keep(cell);
  }

  private openRow(attribute: Attribute): void {
    this.count();
    this.row = Number(attribute('r') || this.row + 1);
    this.column = 0;
    if (isOn(attribute('hidden'))) this.found.hiddenRows.add(this.row);
  }

  private openCell(attribute: Attribute): void {
    this.count();
    const place = placeOf(attribute('r')) ?? { row: this.row, column: this.column + 1 };
    this.row = place.row;
    this.column = place.column;
    const style = Number(attribute('s') || '0');
    this.stored = { type: attribute('t') || 'n', style, formula: false, value: '', inline: '' };
  }

  private openInCell(element: string): void {
    if (element === 'f' && this.stored) this.stored.formula = true;
    if (element === 'v') this.into = 'value';
    if (element === 't') this.into = 'inline';
  }

  private hideColumns(attribute: Attribute): void {
    const [left, right] = [Number(attribute('min')), Number(attribute('max'))];
    if (isOn(attribute('hidden'))) this.found.hiddenColumns.push({ left, right });
  }

  /** The ranges named, none of which may cover what nobody fills in by hand. */
  private covering(names: string): Range[] {
    const ranges = rangesOf(names);
    if (ranges.some((range) => cellsIn(range) > LIMITS.covered))
      throw new SheetRefused('sheet_too_big', { sheet: this.name });
    return ranges;
  }

  private keep(cell: Cell): void {
    if (this.row > LIMITS.rows || this.column > LIMITS.columns) {
      throw new SheetRefused('sheet_too_big', { sheet: this.name });
    }
    const row = this.found.cells.get(this.row) ?? new Map<number, Cell>();
    row.set(this.column, cell);
    this.found.cells.set(this.row, row);
  }

  private count(): void {
    this.marks += 1;
    if (this.marks > LIMITS.marks) throw new SheetRefused('sheet_too_big', { sheet: this.name });
  }
}

function isOn(flag: string): boolean {
  return flag === '1' || flag === 'true';
}
