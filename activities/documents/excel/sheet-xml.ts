import stringWidth from 'string-width';
import { styleOf } from './styles.ts';
import type { Table, TableColumn, Written } from './table.ts';

const LINE = 15;
const MOST_HEIGHT = 400;

/** The row of the headings, from 1. */
export function headingRow({ lead }: Table): number {
  return lead.length + 2;
}

/** The name of a column by its number, from 1. */
export function letters(column: number): string {
  const rest = Math.floor((column - 1) / 26);
  return `${rest > 0 ? letters(rest) : ''}${String.fromCharCode(65 + ((column - 1) % 26))}`;
}

/** `xl/worksheets/sheet1.xml`: A4 across, one page wide, headings that stay in sight and on every page. */
export function sheetXml(table: Table): string {
  const head = headingRow(table);
  const last = letters(table.columns.length);
  const notesAt = head + table.rows.length + 1;
  const wide = [1, ...table.lead.map((_, i) => i + 2), ...table.notes.map((_, i) => notesAt + i)];
  const pane = `<pane ySplit="${head}" topLeftCell="A${head + 1}" activePane="bottomLeft" state="frozen"/>`;
  return [
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>',
    '<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">',
    '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>',
    `<sheetViews><sheetView workbookViewId="0" showGridLines="0">${pane}</sheetView></sheetViews>`,
    `<sheetFormatPr defaultRowHeight="${LINE}"/>`,
    `<cols>${table.columns.map(columnXml).join('')}</cols>`,
    `<sheetData>${rowsOf(table).join('')}</sheetData>`,
    table.locked ? '<sheetProtection sheet="1" formatColumns="0" formatRows="0"/>' : '',
    mergesXml([
      ...wide.map((row) => `A${row}:${last}${row}`),
      ...runs(table).map(([column, from, to]) => `${letters(column)}${from}:${letters(column)}${to}`),
    ]),
    validations(table, head + 1, notesAt - 1),
    '<printOptions horizontalCentered="1"/>',
    '<pageMargins left="0.5" right="0.5" top="0.6" bottom="0.6" header="0.3" footer="0.3"/>',
    '<pageSetup paperSize="9" orientation="landscape" fitToWidth="1" fitToHeight="0"/>',
    '<headerFooter><oddFooter>&amp;C第 &amp;P 页，共 &amp;N 页</oddFooter></headerFooter>',
    '</worksheet>',
  ].join('');
}

function mergesXml(refs: readonly string[]): string {
  return `<mergeCells count="${refs.length}">${refs.map((ref) => `<mergeCell ref="${ref}"/>`).join('')}</mergeCells>`;
}

/** A run of rows that one cell spans: its column, its first row and its last. */
type Run = readonly [column: number, from: number, to: number];

/** Where a row leaves all merged columns empty it continues the row above. */
function runs(table: Table): Run[] {
  const columns = (table.merged ?? []).flatMap((merged, i) => (merged ? [i] : []));
  if (columns.length === 0) return [];
  const starts = table.rows.flatMap((row, i) => (columns.some((c) => row[c]) ? [i] : []));
  const head = headingRow(table) + 1;
  return starts.flatMap((start, i): Run[] => {
    const end = (starts[i + 1] ?? table.rows.length) - 1;
    return end > start ? columns.map((c) => [c + 1, head + start, head + end]) : [];
  });
}

function columnXml({ width }: TableColumn, index: number): string {
  return `<col min="${index + 1}" max="${index + 1}" width="${width}" customWidth="1"/>`;
}

function rowsOf(table: Table): string[] {
  const { columns } = table;
  const width = columns.reduce((sum, c) => sum + c.width, 0);
  const line = (value: string, style: 'title' | 'lead' | 'note') => (row: number) => {
    const height = style === 'title' ? 32 : linesIn(value, width) * LINE + 3;
    const rest = columns.slice(1).map((_, i) => `<c r="${letters(i + 2)}${row}" s="${styleOf(style)}"/>`);
    return rowXml(row, height, [cellXml(row, 1, { text: value }, styleOf(style)), ...rest]);
  };
  const headings = (row: number) =>
    rowXml(
      row,
      heightOf(
        columns,
        columns.map((c) => ({ text: c.heading })),
      ) + 6,
      columns.map((c, i) => cellXml(row, i + 1, { text: c.heading }, styleOf('heading'))),
    );
  const heights = heightsOf(table);
  const body = table.rows.map((cells, index) => (row: number) => {
    const made = columns.map((c, i) => {
      const cell = cells[i] ?? null;
      return cellXml(row, i + 1, cell, styleOf(cell?.look ?? c.look));
    });
    return rowXml(row, heights[index] ?? LINE, made);
  });
  const all = [
    line(table.title, 'title'),
    ...table.lead.map((value) => line(value, 'lead')),
    headings,
    ...body,
    ...table.notes.map((value) => line(value, 'note')),
  ];
  return all.map((write, index) => write(index + 1));
}

/** Programs do not agree on fitting a row to its text, so that its height is said. */
function heightOf(columns: readonly TableColumn[], cells: readonly (Written | null)[]): number {
  const lines = columns.map(({ width }, i) => linesIn(cells[i]?.text ?? '', width));
  return Math.min(MOST_HEIGHT, Math.max(...lines, 1) * LINE + 5);
}

/** Each row fits what stands in it; a cell over several rows shares its height among them. */
function heightsOf(table: Table): number[] {
  const { columns, rows } = table;
  const head = headingRow(table) + 1;
  const spanned = new Set(runs(table).map(([column, from]) => `${column}/${from - head}`));
  const own = (row: readonly (Written | null)[], index: number) =>
    row.map((cell, i) => (spanned.has(`${i + 1}/${index}`) ? null : cell));
  const heights = rows.map((row, index) => heightOf(columns, own(row, index)));
  for (const [column, from, to] of runs(table)) {
    const [first, last] = [from - head, to - head];
    const needed = heightOf(columns, rows[first]?.map((cell, i) => (i === column - 1 ? cell : null)) ?? []);
    const there = heights.slice(first, last + 1).reduce((sum, h) => sum + h, 0);
    const more = Math.max(0, Math.ceil((needed - there) / (last - first + 1)));
    for (let i = first; i <= last; i += 1) heights[i] = (heights[i] ?? LINE) + more;
  }
  return heights;
}

function linesIn(value: string, width: number): number {
  const room = Math.max(1, width - 2);
  return value.split('\n').reduce((sum, part) => sum + Math.max(1, Math.ceil(stringWidth(part) / room)), 0);
}

function rowXml(row: number, height: number, cells: readonly string[]): string {
  return `<row r="${row}" ht="${height}" customHeight="1">${cells.join('')}</row>`;
}

/** A text is kept in its cell as text: no program makes a formula of it. */
function cellXml(row: number, column: number, cell: Written | null, style: number): string {
  const head = `r="${letters(column)}${row}" s="${style}"`;
  if (cell === null) return `<c ${head}/>`;
  if (cell.number) return `<c ${head}><v>${cell.text}</v></c>`;
  return `<c ${head} t="inlineStr"><is><t xml:space="preserve">${escaped(cell.text)}</t></is></c>`;
}

function validations({ columns }: Table, from: number, to: number): string {
  const lists = columns.flatMap(({ choices }, i) =>
    choices && to >= from
      ? [
          `<dataValidation type="list" allowBlank="1" showErrorMessage="1" sqref="${letters(i + 1)}${from}:${letters(i + 1)}${to}"><formula1>"${escaped(choices.join(','))}"</formula1></dataValidation>`,
        ]
      : [],
  );
  return lists.length > 0 ? `<dataValidations count="${lists.length}">${lists.join('')}</dataValidations>` : '';
}

/** Text for XML; what XML cannot hold is left out. */
export function escaped(value: string): string {
  return (
    value
      // biome-ignore lint/suspicious/noControlCharactersInRegex: finding them is the purpose
      .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ud800-\udfff\ufffe\uffff]/gu, '')
      .replaceAll('&', '&amp;')
      .replaceAll('<', '&lt;')
      .replaceAll('>', '&gt;')
      .replaceAll('"', '&quot;')
  );
}
