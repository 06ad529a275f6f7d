import { parse } from 'csv-parse/sync';
import { hiddenCharacter } from '../file-text.ts';
import { textCell } from './cell.ts';
import { type Cell, type Grid, LIMITS, SheetRefused } from './grid.ts';

/** The name of the one sheet that a CSV file is. */
export const CSV_SHEET = 'CSV';

/** Reads a CSV file in UTF-8 or, as Chinese Excel saves it, GB18030. What was quoted against formulas is itself again. */
export function readCsv(bytes: Uint8Array): Grid {
  const text = decoded(bytes);
  const hidden = hiddenCharacter(text);
  if (hidden) throw new SheetRefused('control_character', { sheet: CSV_SHEET }, { char: hidden.char });
  const rows = recordsOf(text).map((values, index) => ({ number: index + 1, cells: cellsOf(values) }));
  return { name: CSV_SHEET, rows: rows.filter((row) => row.cells.size > 0) };
}

function decoded(bytes: Uint8Array): string {
  for (const encoding of ['utf-8', 'gb18030']) {
    try {
      return new TextDecoder(encoding, { fatal: true }).decode(bytes);
    } catch {
      // Perhaps in the next one.
    }
  }
  throw new SheetRefused('not_text');
}

function recordsOf(text: string): string[][] {
  try {
    return parse(text, {
      relax_column_count: true,
      skip_empty_lines: false,
      to: LIMITS.rows + 1,
      max_record_size: 1_000_000,
      on_record: (record: string[], { records }) => {
        if (record.length > LIMITS.columns || records > LIMITS.rows) throw new SheetRefused('sheet_too_big');
        return record;
      },
    });
  } catch (error) {
    throw error instanceof SheetRefused ? error : new SheetRefused('bad_csv');
  }
}

function cellsOf(values: readonly string[]): Map<number, Cell> {
  return new Map(
    values.flatMap((value, index): [number, Cell][] => {
      const cell = textCell(plain(value));
      return cell ? [[index + 1, cell]] : [];
    }),
  );
}

/** A value without the quote that keeps a program from taking it for a formula. */
function plain(value: string): string {
  return /^'+[=+\-@\t\r＝＋－＠]/.test(value) ? value.slice(1) : value;
}
