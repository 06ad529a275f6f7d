import { type CellObject, read, set_cptable, utils, type WorkBook, type WorkSheet } from '@e965/xlsx';
import * as codepages from '@e965/xlsx/dist/cpexcel.full.mjs';
import { numberCell, textCell } from './cell.ts';
import { shownAs } from './figures.ts';
import { type Cell, type Grid, LIMITS, SheetRefused } from './grid.ts';
import { type Found, gridOf } from './settle-grid.ts';

set_cptable(codepages);

/** Reads an old workbook (`.xls`); what is refused in a new one is refused here. */
export function readXls(bytes: Uint8Array): Grid[] {
  const book = open(bytes);
  if (book.vbaraw) throw new SheetRefused('macros');
  if (book.SheetNames.length > LIMITS.sheets) throw new SheetRefused('workbook_too_large');
  const since1904 = book.Workbook?.WBProps?.date1904 === true;
  return book.SheetNames.map((name, index) => {
    const grid = gridOf(name, foundOn(name, book.Sheets[name] ?? {}, since1904));
    const hidden = (book.Workbook?.Sheets?.[index]?.Hidden ?? 0) !== 0;
    if (hidden && grid.rows.length > 0) throw new SheetRefused('hidden_sheet', { sheet: name });
    return grid;
  });
}

function open(bytes: Uint8Array): WorkBook {
  try {
    return read(bytes, { type: 'array', bookVBA: true, cellFormula: true, cellNF: true, cellHTML: false });
  } catch (error) {
    const isLocked = error instanceof Error && /password|encrypt/i.test(error.message);
    throw new SheetRefused(isLocked ? 'encrypted_file' : 'bad_archive');
  }
}

function foundOn(name: string, sheet: WorkSheet, since1904: boolean): Found {
  const cells: Found['cells'] = new Map();
  const range = sheet['!ref'] ? utils.decode_range(sheet['!ref']) : null;
  for (const [place, stored] of Object.entries(sheet)) {
    if (place.startsWith('!') || !range) continue;
    const { r, c } = utils.decode_cell(place);
    const cell = cellOf(stored as CellObject, since1904);
    if (!cell) continue;
    if (r >= LIMITS.rows || c >= LIMITS.columns) throw new SheetRefused('sheet_too_big', { sheet: name });
    const row = cells.get(r + 1) ?? new Map<number, Cell>();
    row.set(c + 1, cell);
    cells.set(r + 1, row);
  }
  return { cells, ...layoutOf(sheet) };
}

function layoutOf(sheet: WorkSheet): Omit<Found, 'cells'> {
  const merges = (sheet['!merges'] ?? []).map(({ s, e }) => ({
    top: s.r + 1,
    left: s.c + 1,
    bottom: e.r + 1,
    right: e.c + 1,
  }));
  const hiddenRows = new Set((sheet['!rows'] ?? []).flatMap((row, index) => (row?.hidden ? [index + 1] : [])));
  const hiddenColumns = (sheet['!cols'] ?? []).flatMap((column, index) =>
    column?.hidden ? [{ left: index + 1, right: index + 1 }] : [],
  );
  return { merges, hiddenRows, hiddenColumns };
}

function cellOf({ t, v, f, z }: CellObject, since1904: boolean): Cell | null {
  if (f !== undefined) return { kind: 'formula' };
  if (t === 'b') return { kind: 'boolean', value: v === true };
  if (t === 'e') return { kind: 'error', text: String(v ?? '') };
  if (t === 'n') return numberCell(String(v), shownAs(-1, typeof z === 'string' ? z : undefined), since1904);
  return textCell(String(v ?? ''));
}
