import type { Table, Written } from './table.ts';

/** What a program would take for a formula; one that is quoted already is quoted once more, to be read as it stands. */
const FORMULA = /^'*[=+\-@\t\r＝＋－＠]/;

/**
 * A table as CSV (UTF-8 with BOM, CRLF): headings, then rows. A text that would run as a formula is led by a quote
 * sign; a figure stays a figure, negative or not.
 */
export function csvOf({ columns, rows }: Table): string {
  const lines = [columns.map((c) => value({ text: c.heading })), ...rows.map((row) => row.map(value))];
  return `\ufeff${lines.map((line) => line.join(',')).join('\r\n')}\r\n`;
}

function value(cell: Written | null): string {
  if (cell === null) return '';
  const safe = !cell.number && FORMULA.test(cell.text) ? `'${cell.text}` : cell.text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
